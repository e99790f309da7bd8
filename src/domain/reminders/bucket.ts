import type { Calendar } from '../knowledge.ts'
import { localTime, mondayOf } from './local-time.ts'
import type { Bucket, Reminder } from './reminder.ts'

/** Where a reminder stands in the list at `now` (epoch ms), by the days of the calendar's zone; weeks end on Sunday. */
export function bucketOf(reminder: Reminder, now: number, calendar: Calendar): Bucket {
  if (reminder.dueAt < now) return 'overdue'
  const today = localTime(now, calendar.zone).day
  const due = localTime(reminder.dueAt, calendar.zone).day
  if (due === today) return 'today'
  if (due === today + 1) return 'tomorrow'
  return due < mondayOf(today) + 7 ? 'this-week' : 'later'
}

const OPEN_FIRST = { open: 0, pending: 0, done: 1 } as const

/** A sorted copy: what is still to be kept first, soonest due first; then what is done, last closed first. */
export function sortReminders(reminders: readonly Reminder[]): Reminder[] {
  return [...reminders].sort((a, b) => {
    const groups = OPEN_FIRST[a.state] - OPEN_FIRST[b.state]
    if (groups !== 0) return groups
    if (a.state === 'done') return (b.closedAt ?? 0) - (a.closedAt ?? 0)
    return a.dueAt - b.dueAt || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
  })
}
