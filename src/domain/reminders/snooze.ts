import type { Calendar } from '../knowledge.ts'
import { epochOf, localTime, mondayOf } from './local-time.ts'
import { nearestWorkday, nextWorkingDay } from './workdays.ts'

export type Snooze = 'later-today' | 'tomorrow' | 'next-week'

const LATER_MINUTES = 180
const LEAST_MINUTES = 30
const LAST_MINUTE = 23 * 60 + 59

/** Three hours on, on the quarter hour; at the end of the working day if that is sooner; an hour on once that has come. */
function laterToday(now: number, calendar: Calendar): number {
  const { day, minute } = localTime(now, calendar.zone)
  const later = Math.ceil((minute + LATER_MINUTES) / 15) * 15
  const working = Math.min(later, calendar.endMinute)
  const wanted = working >= minute + LEAST_MINUTES ? working : minute + 60
  const at = epochOf(day, Math.min(wanted, LAST_MINUTE), calendar.zone)
  return at > now ? at : now + LEAST_MINUTES * 60_000
}

/**
 * When a snoozed reminder comes back, epoch milliseconds, always after `now`. "Tomorrow" is the start of the next working
 * day; "next week" the start of the first working day of the next calendar week.
 */
export function snoozeUntil(choice: Snooze, now: number, calendar: Calendar): number {
  if (choice === 'later-today') return laterToday(now, calendar)
  if (choice === 'tomorrow') return nextWorkingDay(now, calendar)
  const monday = mondayOf(localTime(now, calendar.zone).day) + 7
  return epochOf(nearestWorkday(monday, calendar), calendar.startMinute, calendar.zone)
}
