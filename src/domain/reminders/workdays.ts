import type { Calendar } from '../knowledge.ts'
import { type Day, epochOf, isoOfDay, localTime, weekdayOf } from './local-time.ts'

/** No run of holidays is longer than this; a calendar without any working day would otherwise never end. */
const LONGEST_BREAK = 400

/** True when the calendar's people work on `day`. */
export function isWorkday(day: Day, calendar: Calendar): boolean {
  return calendar.workdays.includes(weekdayOf(day)) && !calendar.holidays.includes(isoOfDay(day))
}

/** The first working day at or after `day`, walking by `step` (1 or -1); `day` itself where the calendar has none. */
export function nearestWorkday(day: Day, calendar: Calendar, step: 1 | -1 = 1): Day {
  for (let away = 0; away < LONGEST_BREAK; away++) {
    if (isWorkday(day + away * step, calendar)) return day + away * step
  }
  return day
}

/** The day `count` working days after `day`, counted from the day after it. */
export function workdaysAfter(day: Day, count: number, calendar: Calendar): Day {
  let found = day
  for (let left = Math.min(count, 1000); left > 0; left--) found = nearestWorkday(found + 1, calendar)
  return found
}

/** When the next working day after today starts, epoch milliseconds. */
export function nextWorkingDay(now: number, calendar: Calendar): number {
  return addWorkdays(now, 1, calendar)
}

/** When the working day `count` working days from today starts (0 = today), epoch milliseconds. */
export function addWorkdays(now: number, count: number, calendar: Calendar): number {
  const today = localTime(now, calendar.zone).day
  return epochOf(workdaysAfter(today, count, calendar), calendar.startMinute, calendar.zone)
}
