import { describe, expect, it } from 'vitest'
import { isUnused, reviewOf } from './health.ts'
import { type Alike, type Comparable, nearDuplicates } from './near-duplicates.ts'

function found(all: readonly Comparable[]): Alike[] {
  const work = nearDuplicates(all)
  for (;;) {
    const turn = work.next()
    if (turn.done) return turn.value
  }
}

const REFUND =
  'Hi {{ customer.first_name }}, your refund is on its way and takes three working days to arrive.'

describe('nearDuplicates', () => {
  it('finds answers that say nearly the same, whatever is filled in', () => {
    const pairs = found([
      { id: 'a', text: REFUND },
      { id: 'b', text: REFUND.replace('first_name', 'name').replace('to arrive', 'to reach you') },
      { id: 'c', text: 'Your parcel was sent on Monday and should be with you by the end of the week.' },
      { id: 'd', text: REFUND },
    ])
    expect(pairs.map(({ a, b }) => [a, b].sort().join(''))).toEqual(['ad', 'ab', 'bd'])
    expect(pairs[0]?.likeness).toBe(1)
    expect(pairs[1]?.likeness).toBeGreaterThan(0.6)
  })

  it('leaves short and empty ones alone', () => {
    expect(
      found([
        { id: 'a', text: 'Thank you!' },
        { id: 'b', text: 'Thank you!' },
        { id: 'c', text: '' },
      ]),
    ).toEqual([])
  })

  it('misses none that comparing all with all finds', () => {
    const pool = 'we you will send refund parcel today soon please order late thank about money card'.split(
      ' ',
    )
    let seed = 7
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const texts = Array.from({ length: 30 }, () => Array.from({ length: 12 }, () => pool[next(15)]).join(' '))
    const all = texts.flatMap((text, at) => [
      { id: `${at}`, text },
      { id: `${at}x`, text: `${text} ${pool[next(15)]}` },
    ])
    const slow = all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .flatMap((other) => (found([one, other]).length > 0 ? [[one.id, other.id].sort().join(' ')] : [])),
    )
    expect(
      found(all)
        .map(({ a, b }) => [a, b].sort().join(' '))
        .sort(),
    ).toEqual(slow.sort())
  })
})

describe('health', () => {
  const DAY = 86_400_000
  const use = (createdAt: number, usedAt: number, reviewAt = '') => ({ createdAt, usedAt, reviewAt })

  it('calls an answer unused that nobody wrote or used for 90 days', () => {
    const now = 1000 * DAY
    expect(isUnused(use(1, 0), now)).toBe(true)
    expect(isUnused(use(1, now - 91 * DAY), now)).toBe(true)
    expect(isUnused(use(1, now - 89 * DAY), now)).toBe(false)
    expect(isUnused(use(now - DAY, 0), now)).toBe(false)
  })

  it.each([
    ['2026-11-22', 'past'],
    ['2025-01-01', 'past'],
    ['2026-12-06', 'soon'],
    ['2026-12-07', null],
    ['', null],
    ['soon', null],
  ])('review at %s is %s', (reviewAt, expected) => {
    expect(reviewOf(use(1, 1, reviewAt), '2026-11-22')).toBe(expected)
  })
})
