import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formsIn } from './word-form.ts'
import { words } from './words.ts'

const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...`abz019 .,'’\n-Aé配`), maxLength: 40 }),
  fc
    .array(fc.constantFrom('refund', "can't", 'Where', 'is', '48213', 'refunds'), { maxLength: 9 })
    .map((all) => all.join(' ')),
)

it('reads the same words, met before or not, as they are split one by one', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(formsIn(text).map(({ word }) => word)).toEqual(words(text))
    }),
    { numRuns: 500 },
  )
})
