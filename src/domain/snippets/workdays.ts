import type { Calendar } from '../knowledge.ts'
import { dayOfDate, epochOf, isoOfDay, localTime } from '../reminders/local-time.ts'
import { isWorkday, nearestWorkday, workdaysAfter } from '../reminders/workdays.ts'

/** Noon: a moment that no summer-time change moves to another day. */
const NOON = 12 * 60

/** Noon of a calendar day (YYYY-MM-DD) in `zone`, epoch milliseconds; null for anything that is no day. */
export function noonOf(date: string, zone: string): number | null {
  const [, year, month, number] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const day = dayOfDate(Number(year), Number(month), Number(number))
  return Number.isNaN(day) || isoOfDay(day) !== date ? null : epochOf(day, NOON, zone)
}

/**
 * Noon of the day that is `count` working days after `from` (epoch milliseconds), in the calendar's zone; with 0 the day itself or, on a day
 * off, the next working day. null where the calendar has no working day or the count is none (0 to 1,000).
 */
export function plusWorkdays(from: number, count: number, calendar: Calendar): number | null {
  if (!Number.isInteger(count) || count < 0 || count > 1000) return null
  const { day } = localTime(from, calendar.zone)
  const due = count === 0 ? nearestWorkday(day, calendar) : workdaysAfter(day, count, calendar)
  return isWorkday(due, calendar) ? epochOf(due, NOON, calendar.zone) : null
}

/** Noon of the day that is `count` days after `from` (epoch milliseconds), before it below 0; null where the count is none (up to 9,999). */
export function plusDays(from: number, count: number, zone: string): number | null {
  if (!Number.isInteger(count) || Math.abs(count) > 9999) return null
  return epochOf(localTime(from, zone).day + count, NOON, zone)
}
