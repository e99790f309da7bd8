// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ticketKey } from '../domain/ticket-key.ts'
import { looksLikeReplyBox } from './looks-like-box.ts'
import { emailIn, firstFact, nameIn, numberIn } from './lookup.ts'
import { messageText } from './message-text.ts'
import { oldestFirst, ownWords } from './messages.ts'
import { BUILT_IN_HOSTS, DESKS } from './registry.ts'
import { isShown } from './shown.ts'
import { isoTime } from './times.ts'

function element(html: string): HTMLElement {
  document.body.innerHTML = html
  const made = document.body.firstElementChild
  if (!(made instanceof HTMLElement)) throw new Error('not an element')
  return made
}

describe('values', () => {
  it('takes names, addresses and numbers apart', () => {
    expect([nameIn('"Dana W" <d@example.com>'), emailIn('Dana <d@example.com>')]).toEqual([
      'Dana W',
      'd@example.com',
    ])
    expect([nameIn('d@example.com'), nameIn(''), emailIn('Dana')]).toEqual([null, null, null])
    expect([numberIn('Support #12'), numberIn('KETTLE-7'), numberIn('new')]).toEqual(['12', 'KETTLE-7', null])
  })

  it('takes the newest generation that has a value, and names its place', () => {
    const clues = [
      { css: ['.new@title', '.new'], says: 'the new place' },
      { css: ['.old'], says: 'the old place' },
    ]
    const page = element('<p><b class="new"></b><i class="old">Dana <button>Edit</button></i></p>')
    expect(firstFact(page, clues)).toEqual({ value: 'Dana', evidence: 'the old place' })
    page.querySelector('.new')?.setAttribute('title', 'Dana W')
    expect(firstFact(page, clues)).toEqual({ value: 'Dana W', evidence: 'the new place' })
    expect(firstFact(page, [{ css: ['a[['], says: '' }])).toBeNull()
  })

  it('keeps machine-readable times only', () => {
    expect(isoTime('2026-11-16T14:05:00+01:00')).toBe('2026-11-16T13:05:00.000Z')
    expect(isoTime('2026-11-16 14:05')).toBe('2026-11-16 14:05')
    for (const vague of ['2 hours ago', '11/12/2026', '2026-99-99', '', null])
      expect(isoTime(vague)).toBeNull()
  })
})

describe('messages', () => {
  it('reads blocks as lines, as a browser shows them', () => {
    const body = element(
      '<div>Hi&nbsp;Dana,<br><br>one\n  <b>two</b> three<ul><li>a</li><li>b</li></ul><p>P1</p><p>P2</p><pre>x\n  y</pre><style>p{}</style></div>',
    )
    expect(messageText(body, [])).toBe('Hi Dana,\n\none two three\na\nb\nP1\n\nP2\n\nx\n  y')
  })

  it('cuts what follows an Outlook divider, but never all of a message', () => {
    const reply = element('<div><p>Thanks</p><div id="x_appendonsend"></div><div>Von: Robin</div></div>')
    expect(ownWords(reply)).toBe('Thanks')
    expect(ownWords(element('<div><blockquote>Forwarded words</blockquote></div>'))).toBe('Forwarded words')
  })

  it('orders by time, else by number, else leaves the order of the page', () => {
    const message = (id: string, at: string | null) =>
      ({ id, at, from: 'unknown', name: null, email: null, text: id }) as const
    const order = (...messages: ReturnType<typeof message>[]) => oldestFirst(messages).map(({ id }) => id)
    expect(order(message('9', '2026-11-18T10:00:00Z'), message('3', '2026-11-17T10:00:00Z'))).toEqual([
      '3',
      '9',
    ])
    expect(order(message('change-10', null), message('change-9', null))).toEqual(['change-9', 'change-10'])
    expect(order(message('f9', null), message('a1b2', null))).toEqual(['f9', 'a1b2'])
  })
})

describe('reply boxes of unknown sites', () => {
  it.each([
    ['<textarea></textarea>', true],
    ['<textarea placeholder="Search…"></textarea>', false],
    ['<textarea aria-label="Reply to search request"></textarea>', true],
    ['<textarea readonly></textarea>', false],
    ['<div contenteditable="true" role="textbox" aria-label="Subject"></div>', false],
    ['<div contenteditable="true" role="combobox"></div>', false],
    ['<div contenteditable="false"></div>', false],
    ['<div contenteditable="true" aria-multiline="false"></div>', false],
    ['<div contenteditable="true" data-placeholder="Write a message"></div>', true],
    ['<input type="text">', false],
  ])('%s: %s', (html, expected) => {
    expect(looksLikeReplyBox(element(html))).toBe(expected)
  })
})

describe('the registry', () => {
  it('names each desk once, by its folder, and the hosts of the built-in ones', () => {
    const ids = DESKS.map((desk) => desk.id)
    expect(ids).toEqual([...new Set(ids)])
    expect(DESKS.flatMap((desk) => desk.hosts)).toEqual(BUILT_IN_HOSTS)
  })

  it('sees what is hidden', () => {
    expect(isShown(element('<p>a</p>'))).toBe(true)
    const inner = element('<div hidden><p>a</p></div>').querySelector('p')
    expect(inner && isShown(inner)).toBe(false)
    const styled = element('<div style="display:none"><p>a</p></div>').querySelector('p')
    expect(styled && isShown(styled)).toBe(false)
  })

  it('keys a conversation by number, else by customer and subject, else by address', () => {
    const fact = (value: string) => ({ value, evidence: '' })
    const scene = {
      desk: 'x',
      ticket: { id: fact('7'), subject: fact('Re: AW: Kettle'), address: 'https://a.example/7?tab=1' },
      customer: { name: null, email: fact('D@example.com') },
      agent: { name: null, email: null },
      visibility: 'unknown',
      thread: null,
      attachments: null,
      missing: [],
    } as const
    expect(ticketKey(scene)).toBe('x https://a.example 7')
    const unnumbered = { ...scene, ticket: { ...scene.ticket, id: null } }
    expect(ticketKey(unnumbered)).toBe('x https://a.example d@example.com kettle')
    const bare = { ...unnumbered, customer: { name: null, email: null } }
    expect(ticketKey(bare)).toBe('x https://a.example https://a.example/7?tab=1')
  })
})
