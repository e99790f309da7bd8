import { afterEach, describe, expect, it } from 'vitest'
import { besideDemo } from '../beside-demo.ts'
import { eventually } from '../eventually.ts'
import { ownPage } from '../survive/on-file.ts'
import { words } from '../words.ts'
import { EDITORS } from './editors.ts'
import { answerRow, putAnswers } from './put-answers.ts'
import { type ReplyBox, typeAbove, typeIn, writeIn } from './reply-box.ts'

const on = besideDemo()
let reply: ReplyBox

afterEach(async () => {
  await reply?.page.close()
})

const DESK = '/desk/tickets/4821?editor=prosemirror'
const box = () =>
  writeIn(on.koi, `${on.demo.origin}${DESK}`, (page) => page.locator('[data-composer] .ProseMirror'))

const PLACES = [
  ...EDITORS.filter(({ name }) =>
    ['textarea', 'ckeditor5', 'froala', 'tinymce', 'draft', 'slate'].includes(name),
  ),
  {
    name: 'the demo desk',
    path: DESK,
    box: (page: Parameters<(typeof EDITORS)[number]['box']>[0]) =>
      page.locator('[data-composer] .ProseMirror'),
  },
]

describe.each(PLACES)('the palette over $name', ({ path, box: find }) => {
  it('finds an answer, asks for what is missing and puts it in where the caret was, by keyboard alone', async () => {
    reply = await writeIn(on.koi, `${on.demo.origin}${path}`, find)
    const { page, surfaces } = reply
    await typeIn(reply, 'Good to hear from you.')
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.palette')
    await page.keyboard.type('refund on its')
    await eventually(() => surfaces.text('.found [aria-selected="true"] .name')).toBe(
      'Your refund is on its way',
    )
    await eventually(() => surfaces.text('.found [aria-selected="true"] mark')).toBe('refund')
    await page.keyboard.press('Enter')
    await surfaces.shown('.answer .asks input')
    expect(await surfaces.text('.answer .reads')).toContain('[Amount with currency]')
    // Nothing goes in while something is open.
    await page.keyboard.press('Enter')
    await eventually(() => surfaces.text('.answer .trouble')).toBe(
      words('paletteStillOpen', 'Amount with currency'),
    )
    await page.keyboard.type('€24')
    await eventually(() => surfaces.text('.answer .reads')).toContain("I've refunded €24 to the way you paid")
    await page.keyboard.press('Enter')
    await surfaces.gone('.palette')
    await eventually(reply.text).toContain("I've refunded €24 to the way you paid")
    expect(await reply.text()).toMatch(/Good to hear from you\.\n+Hi /)
    await page.keyboard.type(' P.S.')
    await eventually(reply.text).toMatch(/Your support team P\.S\.|Corner Kettle\S* P\.S\.|\S P\.S\./)
  })
})

describe('the palette', () => {
  it('gives the focus back on Escape and leaves the draft as it was', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.type('Dear Dana')
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.palette')
    await page.keyboard.type('jjjj')
    await eventually(() => surfaces.text('.none')).toBe(words('paletteNothing'))
    await page.keyboard.press('Escape')
    await surfaces.gone('.palette')
    await page.keyboard.type(',')
    // The desk turns tickets by "j": none of the letters reached it.
    expect(new URL(page.url()).pathname).toBe('/desk/tickets/4821')
    await eventually(reply.text).toContain('Dear Dana,')
  })

  it('shows an answer with where its values come from, before it goes in', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.palette')
    await page.keyboard.type('all set')
    await eventually(() => surfaces.text('.found [aria-selected="true"] .name')).toBe('You are all set')
    await page.keyboard.press('Tab')
    await surfaces.shown('.answer .reads')
    expect(await surfaces.text('.answer .value')).toBe('Dana')
    expect(await surfaces.text('.answer .evidence li')).toMatch(/^Dana /)
    await page.keyboard.press('Escape')
    await surfaces.shown('.finding')
    await page.keyboard.press('Escape')
    await surfaces.gone('.palette')
  })

  it('finds words of the body, misspelt too, once they are indexed', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await eventually(async () => {
      await page.keyboard.press('Control+Space')
      await surfaces.shown('.palette')
      await page.keyboard.type('wonderfull conversation')
      const found = await surfaces.shown('.found .name, .none:not(:empty)')
      await page.keyboard.press('Escape')
      await surfaces.gone('.palette')
      return found
    }).toContain('You are all set')
  })

  it('is opened by an answer with asks, whose shortcut it then replaces', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await typeAbove(reply, ';refund')
    await page.keyboard.press('Tab')
    await surfaces.shown('.answer .asks input')
    await page.keyboard.type('£10')
    await page.keyboard.press('Enter')
    await eventually(reply.text).toContain("I've refunded £10")
    expect(await reply.text()).not.toContain(';refund')
  })
})

describe('an answer in the palette that leaves something to choose', () => {
  it('takes one of some ways and a day by keyboard', async () => {
    const own = await ownPage(on.koi)
    const body = '<p>A {% ask "Which size?", "small", "large" %} one comes on {% ask "When?", date %}.</p>'
    await putAnswers(own, [answerRow({ id: 'choose', title: 'Choose', shortcut: 'choose', body })])
    await own.close()
    reply = await box()
    const { page, surfaces } = reply
    await typeIn(reply, ';choose')
    await page.keyboard.press('Tab')
    await surfaces.shown('.answer .asks input')
    await page.keyboard.press('ArrowDown')
    await eventually(() => surfaces.text('.answer .reads')).toMatch(/A (small|large) one/)
    await page.keyboard.press('Tab')
    await page.keyboard.type('12242026')
    await eventually(() => surfaces.text('.answer .reads')).toContain('24')
    await page.keyboard.press('Enter')
    await eventually(reply.text).toMatch(/A (small|large) one comes on .*24/)
  })

  it('offers its other wordings, and says where one is not in the customer’s language', async () => {
    const own = await ownPage(on.koi)
    const variants = [{ language: 'de', channel: 'any' as const, body: '<p>Schon unterwegs.</p>' }]
    const body = '<p>On its way already.</p>'
    await putAnswers(own, [
      answerRow({ id: 'both', title: 'Worded twice', shortcut: 'both', body, variants }),
    ])
    await own.close()
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.palette')
    await page.keyboard.type('Worded twice')
    await eventually(() => surfaces.text('.found [aria-selected="true"] .name')).toBe('Worded twice')
    await page.keyboard.press('Tab')
    await eventually(() => surfaces.text('.answer .reads')).toBe('On its way already.')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('ArrowDown')
    await eventually(() => surfaces.text('.answer .reads')).toBe('Schon unterwegs.')
    const remark = words('otherLanguage', 'English', 'German')
    expect(await surfaces.text('.answer .remark')).toBe(remark)
    await page.keyboard.press('Enter')
    await eventually(reply.text).toContain('Schon unterwegs.')
    expect(await surfaces.text('.notice')).toBe(remark)
  })
})

/** What the numbered lines say of their kind. */
const nextKinds = (surfaces: ReplyBox['surfaces']) =>
  surfaces.run<string[]>(
    `(root) => [...root.querySelectorAll('.found.next [role=option]')].map((one) => one.querySelector('.where').textContent)`,
  )

describe('what is next', () => {
  it('stands numbered before anything is looked for, and a digit takes it', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await typeIn(reply, 'Hi Dana, you failed to attach a photo.')
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.found.next .number')
    const first = await surfaces.text('.found [aria-selected="true"]')
    expect(first).toMatch(/^1 .*Say it better: instead of “/)
    const kinds = await nextKinds(surfaces)
    expect(kinds.some((line) => line === words('nextStep', words('stepAcknowledge')))).toBe(true)
    await page.keyboard.press('1')
    await surfaces.gone('.palette')
    await eventually(reply.text).not.toContain('you failed to')
    await page.keyboard.type(' Thanks.')
    await eventually(reply.text).toContain('Thanks.')

    await page.keyboard.press('Control+Space')
    const step = await surfaces.shown('.found.next')
    const at = (await nextKinds(surfaces)).findIndex((line) => line.startsWith('A sentence for'))
    expect(at, step).toBeGreaterThanOrEqual(0)
    const sentence = await surfaces.text(`.found [role=option]:nth-child(${at + 1}) .name`)
    await page.keyboard.press(String(at + 1))
    await surfaces.gone('.palette')
    await eventually(reply.text).toContain(sentence ?? '?')
  })

  it('finds answers for a question still open, and goes back by Escape', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.found.next .number')
    const kinds = await nextKinds(surfaces)
    const at = kinds.indexOf(words('nextAsk'))
    expect(at, kinds.join()).toBeGreaterThanOrEqual(0)
    await page.keyboard.press(String(at + 1))
    await surfaces.gone('.found.next')
    await surfaces.shown('.found [aria-selected="true"] .name')
    await page.keyboard.press('Escape')
    await surfaces.shown('.found.next .number')
    await page.keyboard.press('Escape')
    await surfaces.gone('.palette')
  })
})

describe('answers on file that are not as they should be', () => {
  it('a shortcut of two packs is shown to be chosen from; the agent’s own goes first', async () => {
    const own = await ownPage(on.koi)
    const of = (pack: string) =>
      answerRow({
        id: `twin-${pack}`,
        title: `Of ${pack}`,
        shortcut: 'twin',
        body: `<p>Says ${pack}.</p>`,
        pack,
      })
    await putAnswers(own, [of('north'), of('south')])
    reply = await box()
    const { page, surfaces } = reply
    await typeIn(reply, ';twin')
    await surfaces.shown('.menu')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await surfaces.shown('.palette')
    await eventually(() => surfaces.text('.found')).toMatch(/Of north.*Of south|Of south.*Of north/)
    await page.keyboard.press('ArrowDown')
    const second = await surfaces.text('.found [aria-selected="true"] .name')
    await page.keyboard.press('Enter')
    await eventually(reply.text).toContain(second?.replace('Of', 'Says') ?? '?')
    expect(await reply.text()).not.toContain(';twin')
    await page.close()

    await putAnswers(own, [of('own')])
    reply = await box()
    await typeIn(reply, ';twin')
    await reply.page.keyboard.press('Tab')
    await eventually(reply.text).toContain('Says own.')
    await own.close()
  })

  it('a template with a mistake is told and never goes in', async () => {
    const own = await ownPage(on.koi)
    const body = '<p>Hello {% if %}{{ nothing }}</p>'
    await putAnswers(own, [answerRow({ id: 'broken', title: 'Broken one', shortcut: 'broken', body })])
    await own.close()
    reply = await box()
    const { page, surfaces } = reply
    const before = await reply.text()
    await page.keyboard.press('Control+Space')
    await surfaces.shown('.palette')
    await page.keyboard.type('Broken one')
    await eventually(() => surfaces.text('.found [aria-selected="true"] .name')).toBe('Broken one')
    await page.keyboard.press('Enter')
    await eventually(() => surfaces.text('.answer h2')).toBe(words('paletteTemplateTrouble'))
    expect(await surfaces.text('.answer .trouble')).toContain('Broken one')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    expect(await reply.text()).toBe(before)
  })
})

describe('the menu of names', () => {
  it('opens behind a letter, is walked by arrows and puts its choice in the place of what was typed', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.type(';')
    expect(await surfaces.text('.menu')).toBeNull()
    await page.keyboard.type('all')
    const chosen = () => surfaces.text('.menu [aria-selected="true"] .code')
    await eventually(chosen).toBe(';allset')
    for (const _ of 'all') await page.keyboard.press('Backspace')
    await page.keyboard.type('a')
    const first = await surfaces.shown('.menu [aria-selected="true"] .code')
    await page.keyboard.press('ArrowDown')
    await eventually(chosen).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await eventually(chosen).toBe(first)
    await page.keyboard.type('ll')
    await eventually(chosen).toBe(';allset')
    await page.keyboard.press('Enter')
    await eventually(reply.text).toContain("Wonderful, I'm glad it works")
    expect(await reply.text()).not.toContain(';all')
    await surfaces.gone('.menu')
  })

  it('stays closed for a word after Escape, goes where nothing fits, and takes no key in vain', async () => {
    reply = await box()
    const { page, surfaces } = reply
    await page.keyboard.type(';re')
    await surfaces.shown('.menu')
    await page.keyboard.press('Escape')
    await surfaces.gone('.menu')
    await page.keyboard.type('f')
    await eventually(reply.text).toContain(';ref')
    expect(await surfaces.text('.menu')).toBeNull()
    await page.keyboard.type(' ;re')
    await surfaces.shown('.menu')
    await page.keyboard.type('zzz')
    await surfaces.gone('.menu')
    await page.keyboard.press('Enter')
    await page.keyboard.type('below')
    await eventually(reply.text).toMatch(/;rezzz\nbelow/)
  })
})
