import type { Calendar } from '../../../domain/knowledge.ts'
import { bucketOf } from '../../../domain/reminders/bucket.ts'
import type { Bucket, Reminder } from '../../../domain/reminders/reminder.ts'

export interface Group {
  readonly bucket: Bucket
  readonly reminders: readonly Reminder[]
}

const BUCKETS = ['overdue', 'today', 'tomorrow', 'this-week', 'later'] as const

/** What is on file by when it falls due, the most pressing first; empty groups are left out, and what is still being sent. */
export function groupReminders(reminders: readonly Reminder[], now: number, calendar: Calendar): Group[] {
  const open = reminders.filter(({ state }) => state === 'open')
  return BUCKETS.flatMap((bucket) => {
    const found = open.filter((reminder) => bucketOf(reminder, now, calendar) === bucket)
    return found.length > 0 ? [{ bucket, reminders: found.toSorted((a, b) => a.dueAt - b.dueAt) }] : []
  })
}
