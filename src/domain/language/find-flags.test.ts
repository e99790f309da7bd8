import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRules, readRules } from '../../../bin/compile-knowledge.ts'
import type { FlagContext } from './context.ts'
import { findFlags } from './find-flags.ts'
import { FlagReader } from './flag-reader.ts'
import { loadRules } from './matcher.ts'

const matcher = loadRules(null, compileRules())
const context: FlagContext = {
  complaint: true,
  customerName: 'Sam',
  ignored: [],
  desk: 'here',
  dictionary: [],
}
const rulesOf = (text: string, more: Partial<FlagContext> = {}) =>
  findFlags(text, matcher, { ...context, ...more }).map((flag) => flag.rule)

const known = readRules().flatMap((rule) =>
  [...rule.wrong, ...rule.silent].map((text) => text.replace(/\[\[|\]\]/g, '')),
)
const piece = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(
    ' ',
    '\n',
    '. ',
    '"',
    '> ',
    '```\n',
    "'",
    '`',
    ' (',
    '…',
    '&nbsp;',
    '\u00a0',
    '😂',
    'שלום',
    'a. 1 ',
    '-- \n',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const draft = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '))

describe('findFlags on any text', () => {
  it('never throws and keeps its spans inside the text', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { span, replaces } of findFlags(text, matcher, context)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(replaces.start).toBeLessThanOrEqual(span.start)
          expect(replaces.end).toBeGreaterThanOrEqual(span.end)
          expect(replaces.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('finds the same while the draft is typed as in the whole draft', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(8), put: piece })
    fc.assert(
      fc.property(draft, fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const reader = new FlagReader(matcher)
        let text = first
        expect(reader.read(text, context)).toEqual(findFlags(text, matcher, context))
        for (const { at, cut, put } of edits) {
          const start = Math.floor(at * text.length)
          text = text.slice(0, start) + put + text.slice(start + cut)
          expect(reader.read(text, context)).toEqual(findFlags(text, matcher, context))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('reads a line of 100,000 characters', () => {
    expect(rulesOf('We can not move it and '.repeat(4500))).toEqual(['cannot'])
  })
})

describe('words that are not the agent’s own', () => {
  it.each([
    'You wrote: "I can\'t log in. Nobody helps me." I have reset it.',
    'You wrote: “we cannot help you” and I agree that was cold.',
    '> You failed to deliver\nYour parcel is on the van.',
    'All sorted.\n\nOn 3 May 2026, Ana wrote:\nYou should have told me.',
    'All sorted.\n-- \nWe cannot accept calls. Unfortunately.',
    'Run `cannot refund` in the box.',
    '```\nwe cannot do that here\n```\nThat is the log.',
  ])('stay unflagged: %s', (text) => {
    expect(rulesOf(text)).toEqual([])
  })

  it('sees the agent’s words beside them', () => {
    expect(rulesOf('> hello\nUnfortunately the oven is late.')).toEqual(['unfortunately'])
  })
})

describe('context', () => {
  it('counts emoji only in a complaint and a greeting only where the name is known', () => {
    expect(rulesOf('Your bike is ready 🎉')).toEqual(['emoji-in-complaint'])
    expect(rulesOf('Your bike is ready 🎉', { complaint: false })).toEqual([])
    expect(rulesOf('Dear customer, your bike is ready.', { customerName: null })).toEqual([])
  })

  it('leaves alone what the agent told it to: a phrase, a rule, on this desk or everywhere', () => {
    const text = 'Unfortunately, the oven is late.'
    const ignoring = (rule: string, phrase: string, desk: string) =>
      rulesOf(text, { ignored: [{ rule, phrase, desk }] })
    expect(ignoring('unfortunately', 'unfortunately', '')).toEqual([])
    expect(ignoring('unfortunately', '', 'here')).toEqual([])
    expect(ignoring('', 'UNFORTUNATELY', 'here')).toEqual([])
    expect(ignoring('unfortunately', '', 'elsewhere')).toEqual(['unfortunately'])
    expect(ignoring('', '', '')).toEqual(['unfortunately'])
  })

  it('never flags a product name of the dictionary', () => {
    expect(
      rulesOf('Your Simply Click blender is here, simply click it on.', { dictionary: ['Simply Click'] }),
    ).toEqual([])
    expect(rulesOf('Please simply click here.', { dictionary: ['Blender'] })).toEqual(['simply-just'])
  })

  it('keeps house style off until a team turns it on', () => {
    expect(rulesOf('No problem, your seat is safe.')).toEqual([])
    expect(rulesOf('No problem, your seat is safe.', { houseStyle: ['no-problem'] })).toEqual(['no-problem'])
  })

  it('stays silent in another language', () => {
    expect(rulesOf('No podemos enviar el paquete hasta el lunes, lo siento mucho. No!!')).toEqual([])
    expect(rulesOf('Wir können das leider nicht ändern, das ist nicht möglich. No!!')).toEqual([])
  })
})

describe('order and rewrites', () => {
  it('puts the most harmful first', () => {
    expect(rulesOf('Unfortunately the oven is late.\nYou failed to pay.')).toEqual([
      'you-failed',
      'unfortunately',
    ])
  })

  it('merges the sentence that only repeats the refusal', () => {
    const text = "I can't get you that product until next month. It is backordered and currently unavailable."
    const [flag] = findFlags(text, matcher, context)
    expect(flag?.rewrite).toBe('That product will be available next month')
    expect(text.slice(flag?.replaces.start, flag?.replaces.end)).toBe(text.slice(0, -1))
    expect(flag?.ask).toContain('What can you do now?')
  })

  it('keeps dates, amounts and names, or makes no rewrite', () => {
    const [flag] = findFlags("We can't send Priya the £40 voucher until 3 June.", matcher, context)
    for (const kept of ['Priya', '£40', '3 June']) expect(flag?.rewrite).toContain(kept)
  })
})
