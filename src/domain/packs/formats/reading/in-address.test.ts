import { describe, expect, it } from 'vitest'
import type { Dialect } from '../dialects/dialect.ts'
import { FRESHDESK } from '../dialects/freshdesk.ts'
import { HELP_SCOUT } from '../dialects/help-scout.ts'
import { KOI } from '../dialects/koi.ts'
import { OSTICKET } from '../dialects/osticket.ts'
import { ZAMMAD } from '../dialects/zammad.ts'
import { ZENDESK } from '../dialects/zendesk.ts'
import type { Form, Loss } from '../format.ts'
import { translate, Unresolved } from './translate.ts'
import { readWording } from './wording.ts'

function read(source: string, dialect: Dialect, form: Form = 'html') {
  const understood: string[] = []
  const unknown: string[] = []
  const lost: Loss[] = []
  const text = translate(source, form, dialect, new Unresolved(), {
    understood: (original) => understood.push(original),
    unknown: (original) => unknown.push(original),
    lost: (loss) => lost.push(loss),
  })
  const { html, dropped } = readWording({ form, source: text })
  return { html, understood, unknown, lost: lost.map(({ what }) => what), dropped }
}

describe('a placeholder in the address of a link', () => {
  const link = (path: string): string => `<p><a href="https://help.example/${path}">it</a></p>`
  const rows: readonly (readonly [Dialect, string, string])[] = [
    [ZENDESK, '{{ticket.id}}', '{{ ticket.id }}'],
    [ZENDESK, '{{ ticket.id }}/edit', '{{ ticket.id }}/edit'],
    [ZENDESK, '{{%20ticket.id%20}}', '{{ ticket.id }}'],
    [
      ZENDESK,
      '%7B%7Bticket.id%7D%7D?a=%7B%7bticket.requester.email%7d%7D',
      '{{ ticket.id }}?a={{ customer.email }}',
    ],
    [FRESHDESK, '%7B%7Bticket.subject%20%7C%20upcase%7D%7D', '{{ ticket.subject | upcase }}'],
    [HELP_SCOUT, '%7B%25conversation.number%25%7D', '{{ ticket.id }}'],
    [ZAMMAD, '#%7Bticket.number%7D', '{{ ticket.id }}'],
    [OSTICKET, '%25%7Bticket.number%7D', '{{ ticket.id }}'],
  ]
  it.each(rows)('of %o: %s', (dialect, path, wanted) => {
    const made = read(link(path), dialect)
    expect(made.html).toBe(link(wanted))
    expect([made.unknown, made.lost, made.dropped]).toEqual([[], [], []])
    expect(made.understood).not.toEqual([])
  })

  it('stays one in Markdown', () => {
    expect(read('[it](https://help.example/%7B%7Bticket.id%7D%7D)', ZENDESK, 'markdown').html).toBe(
      link('{{ ticket.id }}'),
    )
  })

  it('becomes a question where nobody knows it', () => {
    const made = read(link('%7B%7Bticket.riddle%7D%7D'), ZENDESK)
    expect(made.unknown).toEqual(['{{ticket.riddle}}'])
    expect(made.html).toContain('{% ask &quot;Fill in: ticket.riddle&quot; %}')
  })

  it('is not made of numbers that are none', () => {
    const plain = link('a%20b/%7Bx%7D?q=100%25%7D')
    expect(read(plain, ZENDESK).html).toBe(plain)
  })
})

describe('a placeholder where none can be', () => {
  it('never makes a broken picture that is called understood', () => {
    for (const [dialect, token] of [
      [ZENDESK, '{{ ticket.id }}'],
      [ZENDESK, '{{%20ticket.id%20}}'],
      [ZENDESK, '%7B%7Bticket.id%7D%7D'],
      [ZAMMAD, '#{ticket.number}'],
      [KOI, '{{ ticket.id }}'],
    ] as const)
      for (const form of ['html', 'markdown'] as const) {
        const address = `https://pictures.example/${token}.png`
        const picture = form === 'html' ? `<img alt="Map" src="${address}">` : `![Map](${address})`
        const made = read(`See ${picture} there`, dialect, form)
        expect(made.html, picture).toBe('<p>See there</p>')
        expect(made.understood, picture).toEqual([])
        expect(made.lost.join(), picture).toContain('in the address of a picture')
        expect(made.dropped, picture).toMatchObject([{ kind: 'address' }])
      }
  })

  it('is told in any other attribute, and leaves no words behind', () => {
    const made = read(
      '<p title="{{ticket.id}}"><img src="https://a.example/b.png" alt="No. {{ticket.id}}">{{ticket.id}}</p>',
      ZENDESK,
    )
    expect(made.html).toBe('<p><img src="https://a.example/b.png" alt="No. ">{{ ticket.id }}</p>')
    expect(made.understood).toEqual(['{{ticket.id}}'])
    expect(made.lost).toEqual([
      '{{ticket.id}} in the “title” of <p>',
      '{{ticket.id}} in the words for a picture',
    ])
  })

  it('is not seen in words that only look like a tag', () => {
    expect(read('<p>a <b>c</b> = "{{ticket.id}}"</p>', ZENDESK).html).toContain('{{ ticket.id }}')
  })

  it('takes no time to look for in what never ends', () => {
    const started = performance.now()
    read(`<p ${' a="b"'.repeat(5_000)} c=${'{{ticket.id}}'.repeat(2_000)}`, ZENDESK)
    read(`${'%7B'.repeat(10_000)}${'{'.repeat(10_000)}%20`, ZENDESK)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

it('keeps a pack’s own picture from having Liquid in its address', () => {
  expect(
    readWording({ form: 'markdown', source: '![x](https://a.example/{{ ticket.id }}.png) y' }),
  ).toMatchObject({
    html: '<p>y</p>',
    dropped: [{ kind: 'address', name: 'https://a.example/{{ ticket.id }}.png' }],
  })
})
