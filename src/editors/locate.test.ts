import { describe, expect, it } from 'vitest'
import { locate } from './locate.ts'

describe('locate', () => {
  it('takes the place where it was read', () => {
    expect(locate('no, no', { start: 4, end: 6 }, 'no')).toEqual({ start: 4, end: 6 })
  })
  it('follows the words when they stand in one other place', () => {
    expect(locate('Hi. We cannot.', { start: 0, end: 9 }, 'We cannot')).toEqual({ start: 4, end: 13 })
  })
  it.each([
    ['gone', 'We can.'],
    ['twice', 'a cannot, b cannot'],
    ['overlapping itself', 'x cannotcannot'],
  ])('never guesses: %s', (_, text) => {
    expect(locate(text, { start: 0, end: 6 }, 'cannot')).toBeNull()
  })
  it('inserts only inside the text', () => {
    expect(locate('ab', { start: 2, end: 2 }, '')).toEqual({ start: 2, end: 2 })
    expect(locate('ab', { start: 3, end: 3 }, '')).toBeNull()
    expect(locate('ab', { start: 0, end: 1 }, '')).toBeNull()
  })
  it('survives spans that make no sense', () => {
    expect(locate('cannot', { start: -3, end: 90 }, 'cannot')).toEqual({ start: 0, end: 6 })
  })
})
