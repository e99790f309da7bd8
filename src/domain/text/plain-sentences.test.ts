import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainEnds } from './plain-sentences.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const endsBySegmenter = (line: string): number[] =>
  Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length)

const SIGNS = [...'aabbAB01..!?    ,-:"\'()[]{}\t–—‘’“”@#/<$']

describe('plainEnds', () => {
  it.each(['Hi. You. e.g. this one. "Yes." No!Why? 3.5 or 3. Five (six.) seven', 'U.S. mail. A.B', ''])(
    'cuts %j as the engine does',
    (line) => expect(plainEnds(line)).toEqual(endsBySegmenter(line)),
  )

  it('cuts any plain line as the engine does', () => {
    const line = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(line, (text) => {
        expect(plainEnds(text)).toEqual(endsBySegmenter(text))
      }),
    )
  })

  it('leaves other scripts, accents and semicolons to the engine', () => {
    for (const line of ['Ça va. Oui.', 'これは文です。', 'One; two.']) expect(plainEnds(line)).toBeNull()
  })
})
