import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distinctShingles, lowHash, lowHashOf, shinglesOf, shingleWords } from './recall.ts'

const TEXT =
  'You can send the item back within 30 days and we pay for the way home, {{ customer.first_name }}.'

describe('what a recalled text is known by', () => {
  it('says nothing for fewer than three words', () => {
    expect(shinglesOf('Hi {{ customer.name }}')).toEqual([])
    expect(shinglesOf('No refunds ever.')).toHaveLength(1)
  })

  it('leaves out what living answers say too', () => {
    const successor = TEXT.replace('30 days', '14 days')
    const shingles = distinctShingles(TEXT, new Set(shinglesOf(successor)))
    expect(shingles).toHaveLength(5)
    expect(distinctShingles(TEXT, new Set(shinglesOf(TEXT)))).toEqual([])
  })

  it('is numbers that JSON carries exactly', () => {
    for (const shingle of shinglesOf(TEXT)) expect(Number.isSafeInteger(shingle)).toBe(true)
  })

  it('has a lower half that is read word by word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(words, (five) => {
        const text = five.join(' ')
        const [first = '', ...rest] = shingleWords(text).map(({ said }) => said)
        fc.pre(rest.length === 4)
        const state = rest.reduce((low, word) => lowHash(` ${word}`, low), lowHash(first))
        expect((shinglesOf(text)[0] ?? 0) >>> 0).toBe(lowHashOf(state))
      }),
    )
  })
})
