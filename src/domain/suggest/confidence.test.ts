import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import table from '../../starter-pack/meaning.json' with { type: 'json' }
import { confidenceOf, trustOf } from './confidence.ts'
import { Meaning } from './meaning.ts'
import { rank } from './rank.ts'
import { createIndex } from './suggest-index.ts'

const meaning = new Meaning({ ...table, format: 2 })

const answer = (id: string, title: string, examples: string[] = []) => ({
  ...{ id, title, examples, body: '', tags: [], step: null },
})

const TITLES = createIndex(
  [
    answer('late', 'Late delivery'),
    answer('broken', 'Product arrived damaged'),
    answer('password', 'Reset a password'),
    answer('refund', 'Refund on its way'),
    answer('invoice', 'Invoice as PDF'),
  ],
  meaning,
)

describe('what is said of the best answer', () => {
  it.each([
    ['reset my password pls', 'sure'],
    ['when is my refund comming', 'sure'],
    ['delivery is 3 days late now', 'sure'],
    ['lamp arrived in pieces', 'maybe'],
    ['hi', 'none'],
    ['thats great thx', 'none'],
    ['r u hiring drivers', 'none'],
    ['who won yesterday', 'none'],
    ['can you tell me a joke', 'none'],
    ['qqqq', 'none'],
  ])('for %j: %s', (text, confidence) => {
    expect(rank(TITLES, { text }, 3).confidence).toBe(confidence)
  })

  it('counts a question after small talk like one without it', () => {
    const bare = rank(TITLES, { text: 'reset my password pls' }, 3)
    const polite = rank(TITLES, { text: 'Hello, good morning! reset my password pls. Thanks a lot!' }, 3)
    expect(polite.confidence).toBe(bare.confidence)
  })

  it('is nothing without answers or words', () => {
    expect(rank(createIndex([], meaning), { text: 'reset my password' }, 3).confidence).toBe('none')
    expect(rank(TITLES, { text: ' ?! ' }, 3).confidence).toBe('none')
  })
})

describe('trust', () => {
  const evidence = fc.record({
    alike: fc.double({ min: 0, max: 1, noNaN: true }),
    concern: fc.double({ min: -9, max: 9, noNaN: true }),
  })
  const score = fc.double({ min: 0, max: 1, noNaN: true })

  it('is a probability, and more evidence never lessens it', () => {
    fc.assert(
      fc.property(fc.array(evidence), evidence, score, (some, more, best) => {
        const before = trustOf(some, best)
        expect(before >= 0 && before <= 1).toBe(true)
        expect(trustOf([...some, more], best)).toBeGreaterThanOrEqual(before)
        if (confidenceOf(before, 5) === 'none') expect(confidenceOf(before, 50)).toBe('none')
      }),
    )
  })
})
