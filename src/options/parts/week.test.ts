import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../../domain/knowledge.ts'
import { minuteOf, timeOf, weekFrom, weekTrouble, withDay, withHoliday } from './week.ts'

describe('the working week', () => {
  it('reads and writes times', () => {
    for (const minute of [0, 1, 540, 719, 1439]) expect(minuteOf(timeOf(minute))).toBe(minute)
    for (const none of ['', '24:00', '9', '09:60', 'noon']) expect(minuteOf(none)).toBeNull()
  })

  it('begins where the country begins it', () => {
    expect(weekFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 0])
    expect(weekFrom(0)[0]).toBe(0)
  })

  it('takes days in and out', () => {
    const weekend = withDay(withDay(DEFAULT_CALENDAR, 0, true), 0, true)
    expect(weekend.workdays).toEqual([0, 1, 2, 3, 4, 5])
    expect(withDay(weekend, 3, false).workdays).toEqual([0, 1, 2, 4, 5])
  })

  it('keeps holidays once and in order', () => {
    const two = ['2026-12-25', '2026-01-01', '2026-12-25', 'soon'].reduce(withHoliday, DEFAULT_CALENDAR)
    expect(two.holidays).toEqual(['2026-01-01', '2026-12-25'])
  })

  it('says what cannot be', () => {
    expect(weekTrouble(DEFAULT_CALENDAR)).toBeNull()
    expect(weekTrouble({ ...DEFAULT_CALENDAR, workdays: [] })).toBe('no-days')
    expect(weekTrouble({ ...DEFAULT_CALENDAR, endMinute: 540 })).toBe('ends-first')
  })
})
