import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import table from '../../starter-pack/meaning.json' with { type: 'json' }
import { dot, Meaning } from './meaning.ts'
import { packRows, unpackRows } from './meaning-table.ts'
import { rank } from './rank.ts'
import { readText } from './reading.ts'
import { createIndex } from './suggest-index.ts'

const meaning = new Meaning({ ...table, format: 2 })

/** How much two texts mean the same. */
function alike(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => meaning.of(readText(text).words))
  return first && second ? dot(first, second) : 0
}

const answer = (id: string, title: string, body = '') => ({
  ...{ id, title, body, examples: [], tags: [], step: null },
})

describe('what texts mean', () => {
  it.each([
    ['what do you take for sending it', 'Shipping charges', 'Password forgotten'],
    ['the item came smashed', 'Broken product', 'Opening hours'],
    ['i want to stop my membership', 'Cancel the subscription', 'Track the order'],
    ['wen wil my pakage arive', 'Delivery time', 'Refund policy'],
  ])('%j is nearer to %j than to %j', (asked, near, far) => {
    expect(alike(asked, near)).toBeGreaterThan(alike(asked, far) + 0.1)
  })

  it('brings the answer up that shares no word with the question', () => {
    const index = createIndex([answer('a', 'Opening hours'), answer('b', 'Broken product')], meaning)
    expect(rank(index, { text: 'the item came smashed' }, 2).suggestions[0]?.id).toBe('b')
  })

  it('brings the answer up whose body says it in other words, until the body is another one', () => {
    const damaged = 'We are sorry that your item arrived damaged. A replacement is on its way.'
    const opening = 'Our shop opens at nine and closes at six.'
    const index = createIndex([answer('a', 'Reply 7', damaged), answer('b', 'Reply 8', opening)], meaning)
    const first = () => rank(index, { text: 'the product came smashed' }, 2).suggestions[0]?.id
    expect(first()).toBe('a')
    index.put(answer('a', 'Reply 7', opening))
    index.put(answer('b', 'Reply 8', damaged))
    expect(first()).toBe('b')
  })

  it('points somewhere at length one, or nowhere, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = meaning.of(readText(text).words)
        if (found) expect(dot(found, found)).toBeCloseTo(1, 4)
        else expect(readText(text).words.every(({ word }) => word.length > 0)).toBe(true)
      }),
    )
  })
})

describe('a table', () => {
  it('gives its rows again, to a seventh of the largest number of each', () => {
    const size = 12
    const row = fc.array(fc.float({ min: -7, max: 7, noNaN: true }), { minLength: size, maxLength: size })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const flat = Float32Array.from(rows.flat())
        const packed = packRows(flat, { size, pieces: 1, words: '' })
        const again = unpackRows({ ...packed, middle: [], wanting: [], ours: [] })
        expect(again).toHaveLength(flat.length)
        for (const [at, value] of flat.entries()) {
          const inRow = rows[Math.floor(at / size)] ?? []
          const most = Math.max(...inRow.map(Math.abs), 0.01)
          expect(Math.abs((again[at] ?? 0) - value)).toBeLessThanOrEqual(most / 11)
        }
      }),
    )
  })
})

describe('what a sentence wants', () => {
  it.each([
    ['where is my refund', 'I waited and waited.'],
    ['card not working abroad', 'My sister told me that it had been a long week.'],
    ['how do i change the address', 'The view from the kitchen is lovely at this time of the year.'],
  ])('is more in %j than in %j', (request, told) => {
    const wants = (text: string): number => {
      const found = meaning.of(readText(text).words)
      return found ? meaning.wants(found) : 0
    }
    expect(wants(request)).toBeGreaterThan(wants(told) + 0.3)
  })
})

describe('what a message concerns', () => {
  const concerns = (text: string): number => {
    const found = meaning.of(readText(text).words)
    return found ? meaning.concerns(found) : 0
  }

  it.each([
    'where is my refund',
    'card not working abroad',
    'cancel my plan from next month',
    'charged me 2 times',
  ])('is a help desk in %j', (text) => expect(concerns(text)).toBeGreaterThan(0))

  it.each(['hello', 'tell me a joke about cats', 'are there any jobs going', 'who is the prime minister'])(
    'is none in %j',
    (text) => expect(concerns(text)).toBeLessThan(0),
  )
})
