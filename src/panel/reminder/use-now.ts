import { useEffect, useState } from 'preact/hooks'
import type { Calendar } from '../../domain/knowledge.ts'
import { epochOf, localTime } from '../../domain/reminders/local-time.ts'
import type { Reminder } from '../../domain/reminders/reminder.ts'

/** A timer further away than this overflows. */
const FURTHEST_MS = 86_400_000

/** When the list of reminders next looks different, epoch ms: one falls due, or a day ends. */
export function nextChange(reminders: readonly Reminder[], now: number, { zone }: Calendar): number {
  const midnight = epochOf(localTime(now, zone).day + 1, 0, zone)
  const due = reminders.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt >= now)
  return Math.min(midnight, ...due.map((dueAt) => dueAt + 1))
}

/** The present moment, told anew whenever the list of reminders looks different by it. One timer, no ticking. */
export function useNow(reminders: readonly Reminder[], calendar: Calendar): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const wait = Math.min(FURTHEST_MS, nextChange(reminders, now, calendar) - Date.now())
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, wait))
    return () => clearTimeout(timer)
  }, [reminders, calendar, now])
  return Math.max(now, ...reminders.map(({ createdAt }) => createdAt))
}
