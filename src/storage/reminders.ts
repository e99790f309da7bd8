import { countOfClosing } from '../domain/insights/count.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import { addCounts, weekHere } from './counts.ts'
import type { KoiDatabase } from './database.ts'
import { setting } from './settings.ts'

/** Closed reminders are kept this long. */
export const KEEP_CLOSED_MS = 90 * 86_400_000

/** Everything on file that is not done, soonest first. */
export async function openReminders(db: KoiDatabase): Promise<Reminder[]> {
  const rows = await db.reminders.where('state').equals('open').toArray()
  return rows.sort((a, b) => a.dueAt - b.dueAt)
}

/** Done ones, last closed first. */
export async function doneReminders(db: KoiDatabase): Promise<Reminder[]> {
  const rows = await db.reminders.where('state').equals('done').toArray()
  return rows.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
}

/** Files a reminder; the write is flushed before this resolves (strict durability). */
export async function remindAt(db: KoiDatabase, reminder: Reminder): Promise<void> {
  await db.reminders.put(reminder)
}

/** Those of the ids whose ticket is on `origin`: no desk may touch another's promises. */
export async function ofOrigin(db: KoiDatabase, ids: readonly string[], origin: string): Promise<string[]> {
  const rows = await db.reminders.where('id').anyOf(ids).toArray()
  return rows.filter(({ ticketAddress }) => ticketAddress.startsWith(`${origin}/`)).map(({ id }) => id)
}

/** Pending promises become open: the reply went out. */
export async function confirmPending(db: KoiDatabase, ids: readonly string[]): Promise<void> {
  await db.transaction('rw', db.reminders, () =>
    db.reminders
      .where('id')
      .anyOf(ids)
      .and((row) => row.state === 'pending')
      .modify({ state: 'open' }),
  )
}

/** The draft came back: what its send had put on file is taken off again. */
export async function withdraw(db: KoiDatabase, ids: readonly string[]): Promise<void> {
  await db.reminders
    .where('id')
    .anyOf(ids)
    .and((row) => row.state !== 'done')
    .delete()
}

/** Counts a reminder as closed when it was (`by` 1), or takes that back (-1). */
async function countClosing(db: KoiDatabase, { dueAt, closedAt }: Reminder, by: 1 | -1): Promise<void> {
  if (closedAt === null || !(await setting(db, 'countReplies'))) return
  await addCounts(db, await weekHere(db, closedAt), [countOfClosing(dueAt, closedAt)], by)
}

/** Closes a reminder at `now` (epoch ms) and counts whether it was kept in time. */
export async function markDone(db: KoiDatabase, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.reminders, db.counts, db.settings, async () => {
    const row = await db.reminders.get(id)
    if (!row || row.state === 'done') return
    const done: Reminder = { ...row, state: 'done', closedAt: now }
    await db.reminders.put(done)
    await countClosing(db, done, 1)
  })
}

/** It was not done after all: open again, and not counted. */
export async function reopen(db: KoiDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.reminders, db.counts, db.settings, async () => {
    const row = await db.reminders.get(id)
    if (row?.state !== 'done') return
    await db.reminders.put({ ...row, state: 'open', closedAt: null })
    await countClosing(db, row, -1)
  })
}

/** Moves a reminder; it rings again at the new time. */
export async function moveReminder(db: KoiDatabase, id: string, dueAt: number): Promise<void> {
  await db.reminders.update(id, { dueAt, rungFor: null, state: 'open', closedAt: null })
}

export async function editReminder(
  db: KoiDatabase,
  id: string,
  change: { text: string; dueAt: number },
): Promise<void> {
  await db.transaction('rw', db.reminders, async () => {
    const row = await db.reminders.get(id)
    if (!row) return
    const rungFor = row.dueAt === change.dueAt ? row.rungFor : null
    await db.reminders.put({ ...row, ...change, rungFor })
  })
}

export async function noteRung(db: KoiDatabase, id: string, dueAt: number): Promise<void> {
  await db.reminders.update(id, { rungFor: dueAt })
}

export async function purgeClosed(db: KoiDatabase, now: number): Promise<void> {
  const old = await db.reminders
    .where('state')
    .equals('done')
    .filter((row) => (row.closedAt ?? now) < now - KEEP_CLOSED_MS)
    .primaryKeys()
  await db.reminders.bulkDelete(old)
}
