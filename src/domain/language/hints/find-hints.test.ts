import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hints, MORE, reader, said, scene } from '../../../../tests/hints/letter.ts'
import { findHints } from './find-hints.ts'

describe('no hint', () => {
  const LOUD = 'Please DO NOT open the box, as the new kettle is on its way to you now.'

  it('is given for a note, another language, somebody else’s words, or a few words', () => {
    expect(said(LOUD)).toHaveLength(1)
    expect(said(LOUD, scene({ visibility: 'note' }))).toEqual([])
    expect(said('DO NOT open it')).toEqual([])
    expect(said(`> ${LOUD}\nThe new kettle is on its way to you by post.`)).toEqual([])
    expect(
      said('Bitte ALL DO NOT die Schachtel nicht öffnen, der neue Wasserkocher ist für Sie unterwegs.'),
    ).toEqual([])
  })

  it('throws or reaches beyond the text, whatever is written', () => {
    const bits = fc.constantFrom(
      'Hi Sara,',
      'BY THE WAY',
      'YOU',
      '\n',
      '. ',
      'Best,',
      '-- ',
      '> x',
      '😀',
      MORE,
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        for (const { span } of hints(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['We WILL send YOU the new kettle and by the way rate our service, Sarah, '],
    ['x'],
    ['A I '],
    ['Best wishes, -.-'],
    ['Hi, there, '],
    ['by the way you '],
    ['"NOT\''],
  ])('takes long: 100,000 characters of %j on one line', (part) => {
    const text = `Hi Sarah, I am here for you. Regards ${part.repeat(100_000 / part.length)}1`
    const span = { start: 0, end: text.length }
    const reading = { ...reader.read({ text: '' }, scene(), 0), sentences: [{ span, steps: [] }] }
    const started = performance.now()
    findHints(text, reading, scene(), [])
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
