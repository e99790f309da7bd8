import { describe, expect, it } from 'vitest'
import { nearDuplicates } from './near-duplicates.ts'

const LONG =
  'Thank you for writing. Your parcel left our warehouse this morning and reaches you by Friday at the latest.'

describe('nearDuplicates', () => {
  it('pairs equal and nearly equal texts, not others', () => {
    const texts = [
      LONG,
      'Something else entirely, about a refund that is on its way.',
      LONG.replace('morning', 'evening'),
      LONG,
    ]
    const pairs = nearDuplicates(texts, 0.6).map(({ first, second }) => [first, second])
    expect(pairs).toEqual([
      [0, 2],
      [0, 3],
    ])
    expect(nearDuplicates(texts).at(-1)?.alike).toBe(1)
  })

  it('reads through Liquid, case and punctuation, and minds numbers', () => {
    expect(nearDuplicates(['Hi {{ customer.name }}, it ships today', 'hi, it ships today!'])).toHaveLength(1)
    expect(nearDuplicates(['You have 14 days left', 'You have 30 days left'])).toHaveLength(0)
  })

  it('stays quick with ten thousand that begin alike', () => {
    const texts = Array.from(
      { length: 10_000 },
      (_, at) => `Thank you for writing to us about order a${at} and thing b${at} with c${at}`,
    )
    const from = performance.now()
    expect(nearDuplicates(texts)).toEqual([])
    expect(performance.now() - from).toBeLessThan(5000)
  })
})
