import { describe, expect, it } from 'vitest'
import { dayInMonths, localDay } from './local-day.ts'

describe('days', () => {
  it('are those of the place, with two digits', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05')
  })

  it('months later are the same of the month, or its last', () => {
    expect(dayInMonths(new Date(2026, 10, 22).getTime(), 6)).toBe('2027-05-22')
    expect(dayInMonths(new Date(2026, 7, 31).getTime(), 6)).toBe('2027-02-28')
  })
})
