import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSnippets } from '../../../bin/compile-knowledge.ts'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import type { Scene } from '../scene.ts'
import { parseBody, toText } from '../snippets/body.ts'
import { type RenderContext, renderSnippet } from '../snippets/render.ts'
import { BLANK } from '../snippets/snippet.ts'
import { greetingLength, signOffLine } from '../text/letter.ts'
import { sentences } from '../text/sentences.ts'
import { textUnder } from '../text/span.ts'
import { compose, inCarpOrder, type MessagePiece } from './compose.ts'
import { greetingBody } from './greetings.ts'
import { sentenceKey } from './same-sentence.ts'
import { unframed } from './unframe.ts'

const NOTHING = { greeting: null, signOff: null, draft: '' }

function piece(html: string, id = html, step: MessagePiece['step'] = null): MessagePiece {
  return { id, step, body: parseBody(html).body, values: [], asks: [] }
}

const composed = (htmls: readonly string[], draft = '') =>
  compose(
    htmls.map((html) => piece(html)),
    { ...NOTHING, draft },
  )
const text = (...htmls: string[]): string => composed(htmls).text

const STARTER = readSnippets()
const SCENE: Scene = {
  desk: 'demo',
  ticket: { id: null, subject: null, address: '' },
  customer: { name: { value: 'Dana Whitfield', evidence: 'the card' }, email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  thread: null,
  attachments: null,
  missing: [],
}
const CONTEXT: RenderContext = {
  scene: SCENE,
  profile: { name: 'Priya Nair', email: '', team: '' },
  calendar: DEFAULT_CALENDAR,
  now: Date.UTC(2026, 10, 20, 12),
  answers: {},
  snippetByShortcut: (shortcut) => STARTER.find((one) => one.shortcut === shortcut) ?? null,
}

function rendered(id: string, body: string, step: MessagePiece['step']): MessagePiece {
  const done = renderSnippet({ ...BLANK, id, body, title: id }, CONTEXT)
  if (!done.ok) throw new Error(done.message)
  return { id, step, body: parseBody(done.html).body, values: done.values, asks: done.asks }
}

const PIECES = STARTER.map(({ id, body, step }) => rendered(id, body, step))
const GREETING = rendered('greeting', greetingBody('en'), 'control')

describe('compose', () => {
  it('greets once, by name, and says goodbye once', () => {
    expect(
      text(
        '<p>Hi there,</p><p>I see it.</p><p>Warmly,<br>Priya</p>',
        '<p>Hi Dana, thank you for the picture.</p><p>It helps.</p><p>Best regards,</p><p>Priya Nair</p>',
      ),
    ).toBe('Hi Dana,\nI see it.\nThank you for the picture.\nIt helps.\nBest regards,\nPriya Nair')
  })

  it('greets where no piece does, and not where the draft does', () => {
    const said = piece('<p>it ships today</p>')
    const around = { greeting: GREETING, signOff: piece('<p>Warmly,<br>Priya</p>', 'bye'), draft: '' }
    expect(compose([said], around).text).toBe('Hi Dana,\nIt ships today.\nWarmly,\nPriya')
    expect(compose([said], { ...around, draft: 'Hello Dana,\n\nThanks!\n\nBest,\nP' }).text).toBe(
      'It ships today.',
    )
    expect(compose([said], { ...around, draft: '> Hi Robin,\n> where is it?\nSure.' }).text).toContain(
      'Hi Dana,',
    )
    expect(compose([], around)).toMatchObject({ text: 'Warmly,\nPriya' })
  })

  it.each([
    ['Thank you for contacting us.', 'Thanks for reaching out to us!'],
    ['Thank you for contacting us.', 'Thank you so much for your message.'],
    ["I'm really sorry for the delay.", 'We are sorry about the delay.'],
    ['Sorry for the inconvenience.', 'We apologize for any inconvenience this may have caused you.'],
    ['Let me know if you have any questions.', 'If you have any other questions, feel free to reach out.'],
    ["I'm sorry your parcel is late.", 'I am so very sorry your parcel is late!'],
    ['Vielen Dank für Ihre Nachricht.', 'Danke für Ihre Anfrage!'],
  ])('says once: %s / %s', (one, other) => {
    const made = composed([`<p>${one} It ships today.</p>`, `<p>${other} It arrives on Friday.</p>`])
    expect(made.text).toBe(`${one} It ships today.\nIt arrives on Friday.`)
    expect(made.leftOut).toHaveLength(1)
  })

  it.each([
    ['It arrives on Tuesday.', 'It arrives on Wednesday.'],
    ['You can keep it.', "You can't keep it."],
    ['Your order 48213 ships.', 'Your order 48214 ships.'],
    ["I'm sorry about the kettle.", "I'm sorry about the delay."],
    ['Thank you for your message about the kettle.', 'Thank you for your message about the lamp.'],
  ])('keeps what says another thing: %s / %s', (one, other) => {
    expect(text(`<p>${one}</p>`, `<p>${other}</p>`)).toBe(`${one}\n${other}`)
  })

  it('repairs joins: letters, full stops, empty lines', () => {
    expect(text('<p><br></p><p>we found it</p><p><br></p>', '<p>"and" it ships today</p>')).toBe(
      'We found it.\n"And" it ships today.',
    )
    expect(text('<p>iPhone parts are here.</p>', '<p>See https://example.com/help</p>')).toBe(
      'iPhone parts are here.\nSee https://example.com/help',
    )
    expect(text('<p>One.</p><p><br></p><p><br></p><p>Two.</p>', '<p>Three.</p>')).toBe(
      'One.\n\nTwo.\n\nThree.',
    )
  })

  it('keeps formatting, links and lists, and a list with its sentence', () => {
    const made = composed([
      '<p>Thank you. Here is <b>how</b>:</p><ol><li>Open it.</li><li>Press <a href="https://a.example/">this</a>.</li></ol>',
      '<p>Thank you. Here is how:</p><ul><li>Wait.</li></ul>',
      '<p>Here is how:</p><ul><li>Wait.</li></ul>',
    ])
    expect(made.html).toBe(
      '<p>Thank you. Here is <b>how</b>:</p><ol><li>Open it.</li><li>Press <a href="https://a.example/">this</a>.</li></ol><p>Here is how:</p><ul><li>Wait.</li></ul>',
    )
  })

  it('leaves out what the draft says, but not what it quotes', () => {
    expect(composed(['<p>It ships today. It arrives on Friday.</p>'], 'Hi Dana,\nIt ships today.').text).toBe(
      'It arrives on Friday.',
    )
    expect(composed(['<p>It ships today.</p>'], '> It ships today.\nYes.').text).toBe('It ships today.')
  })

  it('merges values and asks, and asks no more for what is not said', () => {
    const ask = { id: 'when', label: 'When?', choices: [], kind: 'date' as const }
    const one = { ...piece('<p>It comes on [When?].</p>', 'a'), asks: [ask] }
    const two = { ...piece('<p>It comes on [When?].</p><p>And then?</p>', 'b'), asks: [ask] }
    expect(compose([one, two], NOTHING).asks).toEqual([ask])
    expect(compose([two], { ...NOTHING, draft: 'It comes on [When?].' }).asks).toEqual([])
    expect(compose([PIECES[0] ?? one, PIECES[1] ?? one], NOTHING).values.map(({ path }) => path)).toEqual([
      'customer.first_name',
      'agent.first_name',
    ])
  })

  it('puts pieces into the order of CARP, those without a step to the end', () => {
    const steps = ['problem-solve', null, 'control', 'refocus', 'acknowledge', 'control'] as const
    const ordered = inCarpOrder(steps.map((step, at) => ({ step, at })))
    expect(ordered.map(({ at }) => at)).toEqual([2, 5, 4, 3, 0, 1])
  })
})

const linesOf = (said: string): string[] => said.split('\n')
const keysOf = (said: string): string[] =>
  sentences(said)
    .map((span) => textUnder(said, span))
    .filter((sentence) => !/[:：]$/.test(sentence))
    .map(sentenceKey)

describe('any starter answers in any order', () => {
  const some = fc.shuffledSubarray(PIECES, { minLength: 1, maxLength: 7 })

  it('make one message: one greeting, one goodbye at most, nothing twice, nothing lost, every word with its source', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (pieces, ordered) => {
        const around = { greeting: GREETING, signOff: null, draft: '' }
        const made = compose(ordered ? inCarpOrder(pieces) : pieces, around)
        const lines = linesOf(made.text)
        const content = pieces.some(({ body }) => unframed(body).blocks.length > 0)
        expect(lines.filter((line) => greetingLength(line) === line.length && line !== '')).toHaveLength(
          content ? 1 : 0,
        )
        expect(lines.filter((line) => line === 'Warmly,').length).toBeLessThanOrEqual(1)
        expect(signOffLine(lines) === -1).toBe(!lines.includes('Warmly,'))

        const keys = keysOf(made.text)
        expect(keys).toEqual([...new Set(keys)])
        const wanted = pieces.flatMap(({ body }) => keysOf(toText(unframed(body).blocks)))
        for (const key of wanted) expect(keys).toContain(key)

        expect(made.text).not.toMatch(/\n\n\n|^\n|\n$| {2}/)
        const uncovered = [...made.sources]
          .reverse()
          .reduce((left, { span }) => left.slice(0, span.start) + left.slice(span.end), made.text)
        expect(uncovered.trim()).toBe('')
        for (const { span, piece: from } of made.sources) {
          const own = toText([...pieces, GREETING].find(({ id }) => id === from)?.body ?? [])
          const said = sentences(own).map((one) => sentenceKey(textUnder(own, one)))
          expect(said.some((one) => one.includes(sentenceKey(textUnder(made.text, span))))).toBe(true)
        }
        const again = compose([{ id: 'all', step: null, body: made.body, values: [], asks: [] }], around)
        expect(again.html).toBe(made.html)
      }),
      { numRuns: 150 },
    )
  })
})
