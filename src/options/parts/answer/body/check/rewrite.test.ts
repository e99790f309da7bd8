import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../../../domain/language/flag.ts'
import { parseBody } from '../../../../../domain/snippets/body.ts'
import { documentOf } from '../document.ts'
import { extensionsWith } from '../schema.ts'
import { type NeutralText, neutralText, placeAt, wordsUnder } from './neutral-text.ts'
import { exchangesFor } from './rewrite.ts'
import { wordingReader } from './wording.ts'

const schema = getSchema(extensionsWith(null))
const docOf = (html: string) => schema.nodeFromJSON(documentOf(parseBody(html).body))
const read = (html: string): NeutralText => neutralText(docOf(html))
const CONTEXT = { complaint: false, customerName: '', ignored: [], desk: '', dictionary: [] }

const flagOn = (text: string, words: string, rewrite: string | null): Flag => {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return {
    rule: 'r',
    category: 'blame',
    level: 'warn',
    span,
    why: '',
    rewrite,
    replaces: span,
    ask: null,
  }
}

describe('the neutral text', () => {
  it('has a word of its own for each chip, and nothing for what writes nothing', () => {
    const { text } = read(
      '<p>Hi {{ customer.first_name | default: "there" }} and {{ agent.name }}, {% cursor %}by {{ "now" | plus_workdays: 2 }}.</p>' +
        '<ul><li>{% ask "Which size?", "S" %}</li><li>one<br>two</li></ul>',
    )
    expect(text).toBe('Hi Robin and Alexis, by Thursday.\nEmber\none\ntwo')
  })

  it('keeps every word at its place in the document', () => {
    const doc = docOf(
      '<p>Hi {{ customer.name }}, you <b>failed</b> to pay.</p><blockquote><p>again</p></blockquote>',
    )
    const neutral = neutralText(doc)
    for (const { start, end, from, chip } of neutral.stretches)
      if (chip === null)
        expect(doc.textBetween(from, from + end - start)).toBe(neutral.text.slice(start, end))
  })

  it('marks words around a chip, never the chip', () => {
    const doc = docOf('<p>You {{ customer.name }} failed.</p>')
    const neutral = neutralText(doc)
    const marked = wordsUnder(neutral, { start: 0, end: neutral.text.length })
    expect(marked.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['You ', ' failed.'])
    expect(wordsUnder(neutral, { start: 4, end: 9 })).toEqual([])
    expect(placeAt(neutral, 9)).toBe(6)
  })
})

describe('a rewrite', () => {
  it('changes only the words that differ', () => {
    const neutral = read('<p>You failed to attach the {{ ticket.id }} form.</p>')
    const flag = flagOn(neutral.text, 'You failed to attach the 40000 form.', 'Please attach the 40000 form.')
    const exchanges = exchangesFor(neutral, flag)
    expect(exchanges?.map(({ span }) => neutral.text.slice(span.start, span.end)).join('|')).toBe(
      'You|failed to ',
    )
    expect(exchanges?.flatMap(({ parts }) => parts)).toEqual([{ kind: 'words', text: 'Please' }])
  })

  it('carries a chip along where its word moves', () => {
    const neutral = read('<p>We cannot do it, {{ customer.first_name }}.</p>')
    const flag = flagOn(neutral.text, 'We cannot do it, Robin.', 'Robin, here is what we can do.')
    const parts = exchangesFor(neutral, flag)?.flatMap((one) => one.parts)
    expect(parts?.filter(({ kind }) => kind === 'chip').map(({ text }) => text)).toEqual([
      '{{ customer.first_name }}',
    ])
  })

  it('is not offered where it would lose a chip, and not without words', () => {
    const neutral = read('<p>Calm down, {{ customer.first_name }}.</p>')
    expect(exchangesFor(neutral, flagOn(neutral.text, 'Calm down, Robin.', 'I see.'))).toBeNull()
    expect(exchangesFor(neutral, flagOn(neutral.text, 'Calm down', null))).toBeNull()
  })
})

describe('the reader of an answer', () => {
  it('finds what the assistant would, beside a chip', () => {
    const { text } = read('<p>Hi {{ customer.first_name }},</p><p>You failed to attach the receipt.</p>')
    const flags = wordingReader().read(text, CONTEXT)
    expect(flags.map(({ span }) => text.slice(span.start, span.end))).toEqual(['You failed to'])
    expect(flags[0]?.rewrite).toBeTruthy()
  })

  it('leaves alone what the agent left alone, whoever would speak of it', () => {
    const { text } = read(
      '<p>Hi {{ customer.first_name }}, you failed to attach the {{ custom.form }} form.</p>',
    )
    const [flag] = wordingReader().read(text, CONTEXT)
    if (!flag) throw new Error('nothing flagged')
    const left = { rule: flag.rule, phrase: text.slice(flag.span.start, flag.span.end), desk: '' }
    expect(wordingReader().read(text, { ...CONTEXT, ignored: [left] })).toEqual([])
  })

  it('says nothing of a text that is only chips, or not English', () => {
    const chips = read('<p>{{ customer.name }} {{ ticket.subject }} {% ask "What did you fail to do?" %}</p>')
    expect(wordingReader().read(chips.text, CONTEXT)).toEqual([])
    const german = read('<p>Sie haben es leider versäumt, uns die Unterlagen zu schicken.</p>')
    expect(wordingReader().read(german.text, CONTEXT)).toEqual([])
  })

  it('reads the longest answer in a moment, and again after a key at once', () => {
    const paragraph =
      '<p>We received the parcel on Monday. You failed to attach the receipt, so please send it.</p>'
    const doc = docOf(paragraph.repeat(640))
    const reader = wordingReader()
    reader.read('Thank you for writing to us today.', CONTEXT)
    const { text } = neutralText(doc)
    expect(text.length).toBeGreaterThan(50_000)
    const start = performance.now()
    expect(reader.read(text, CONTEXT).length).toBe(640)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
