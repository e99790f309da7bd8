import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { noonOf, plusDays, plusWorkdays } from './workdays.ts'

const berlin = { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin', holidays: ['2026-12-25'] }

function due(from: string, count: number): string | null {
  const at = plusWorkdays(Date.parse(from), count, berlin)
  return at === null ? null : new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(at)
}

describe('plusWorkdays', () => {
  it.each([
    ['2026-11-20T10:00:00Z', 1, '2026-11-23'],
    ['2026-11-20T23:30:00Z', 1, '2026-11-23'],
    ['2026-11-21T10:00:00Z', 0, '2026-11-23'],
    ['2026-11-20T10:00:00Z', 0, '2026-11-20'],
    ['2026-12-24T10:00:00Z', 1, '2026-12-28'],
    ['2026-10-23T22:30:00Z', 2, '2026-10-27'],
    ['2026-03-27T22:30:00Z', 1, '2026-03-30'],
  ])('%s plus %i', (from, count, day) => expect(due(from, count)).toBe(day))

  it('has no answer without working days or for a strange count', () => {
    expect(plusWorkdays(0, 1, { ...berlin, workdays: [] })).toBeNull()
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(due('2026-11-20T10:00:00Z', count)).toBeNull()
  })
})

describe('plusDays', () => {
  const day = (count: number): string | null => {
    const at = plusDays(Date.parse('2026-03-27T22:30:00Z'), count, 'Europe/Berlin')
    return at === null ? null : new Date(at).toISOString()
  }
  it('counts every day, at noon whatever the clock change', () => {
    expect([day(0), day(1), day(2), day(-27)]).toEqual([
      '2026-03-27T11:00:00.000Z',
      '2026-03-28T11:00:00.000Z',
      '2026-03-29T10:00:00.000Z',
      '2026-02-28T11:00:00.000Z',
    ])
    for (const count of [0.5, Number.NaN, 10_000, -10_000]) expect(day(count)).toBeNull()
  })
})

describe('noonOf', () => {
  it('knows days from other text', () => {
    expect(noonOf('2026-07-01', 'Europe/Berlin')).toBe(Date.UTC(2026, 6, 1, 10))
    for (const wrong of ['2026-02-30', '2026-7-1', 'soon', '']) expect(noonOf(wrong, 'UTC')).toBeNull()
  })
})
