import type { Reminder } from './reminder.ts'

/** How long a closed reminder is kept (design: 90 days). */
export const KEPT_MS = 90 * 86_400_000

/** Those to notify about at `now` (epoch ms): on file, due, and not yet rung for this due date. Soonest due first. */
export function dueToRing(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders
    .filter(({ state, dueAt, rungFor }) => state === 'open' && dueAt <= now && rungFor !== dueAt)
    .sort((a, b) => a.dueAt - b.dueAt)
}

/** When the next alarm is needed, epoch ms: the soonest due date nobody was told of; null when there is none. */
export function nextRing(reminders: readonly Reminder[]): number | null {
  const waiting = reminders.filter(({ state, dueAt, rungFor }) => state === 'open' && rungFor !== dueAt)
  return waiting.length === 0 ? null : Math.min(...waiting.map(({ dueAt }) => dueAt))
}

/** Those to delete at `now`: closed 90 days ago or longer. */
export function expired(reminders: readonly Reminder[], now: number): Reminder[] {
  return reminders.filter(
    ({ state, closedAt }) => state === 'done' && closedAt !== null && now - closedAt >= KEPT_MS,
  )
}
