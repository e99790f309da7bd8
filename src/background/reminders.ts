import type { AgentPromise } from '../domain/conversation/promise.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import { clearAlarm, setAlarm } from '../platform/alarms.ts'
import { clearNotice, notify, setBadge } from '../platform/notifications.ts'
import { bringBack } from '../platform/tabs.ts'
import type { RequestBody } from '../protocol/requests.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { confirmPending, noteRung, openReminders, remindAt } from '../storage/reminders.ts'
import { say } from './words.ts'

export const NEXT_REMINDER = 'koi-next-reminder'
export const CONFIRM_PENDING = 'koi-confirm-pending'

/** A send that nobody took back for this long counts as sent: a promise too many on file beats one forgotten. */
const TAKE_BACK_MS = 60_000

const NOTICE = 'koi-reminder:'

type Ticket = RequestBody<'sending'>['ticket']

/** A promise as it is put on file. */
export function reminderFrom(promise: AgentPromise, ticket: Ticket, now: number): Reminder {
  return {
    id: crypto.randomUUID(),
    text: promise.sentence,
    dueAt: promise.dueAt,
    createdAt: now,
    state: 'pending',
    closedAt: null,
    desk: ticket.desk,
    ticketId: ticket.id,
    ticketAddress: ticket.address,
    subject: ticket.subject,
    customer: ticket.customer,
    rungFor: null,
  }
}

/** Files the promises of a send as pending and sets the time at which they count as sent. */
export async function filePending(
  db: KoiDatabase,
  { ticket, promises }: RequestBody<'sending'>,
  now: number,
): Promise<string[]> {
  const reminders = promises.map((promise) => reminderFrom(promise, ticket, now))
  await db.transaction('rw', db.reminders, () =>
    Promise.all(reminders.map((reminder) => remindAt(db, reminder))),
  )
  // Confirms what is old enough and sets the alarm for the oldest, so that many sends cannot put it off for ever.
  if (reminders.length > 0) await confirmOld(db, now)
  return reminders.map(({ id }) => id)
}

/** Confirms what was pending long enough; sets the alarm again for what was not. */
export async function confirmOld(db: KoiDatabase, now: number): Promise<void> {
  const pending = await db.reminders.where('state').equals('pending').toArray()
  const old = pending.filter(({ createdAt }) => createdAt + TAKE_BACK_MS <= now + 1000)
  await confirmPending(
    db,
    old.map(({ id }) => id),
  )
  const left = pending.filter((reminder) => !old.includes(reminder))
  if (left.length > 0)
    await setAlarm(CONFIRM_PENDING, Math.min(...left.map((r) => r.createdAt)) + TAKE_BACK_MS)
}

async function ring(db: KoiDatabase, reminder: Reminder): Promise<void> {
  const who = [reminder.customer, reminder.ticketId && `#${reminder.ticketId}`].filter(Boolean).join(' · ')
  await notify({
    id: NOTICE + reminder.id,
    title: who ? say('reminderTitleFor', who) : say('reminderTitle'),
    message: reminder.text,
  })
  await noteRung(db, reminder.id, reminder.dueAt)
}

/**
 * Rings what is due and was not rung, counts it on the badge, and sets the one alarm for what comes next. Called at every
 * start of the worker, so that nothing depends on alarms surviving.
 */
export async function minding(db: KoiDatabase, now: number): Promise<void> {
  const open = await openReminders(db)
  const due = open.filter(({ dueAt }) => dueAt <= now)
  for (const reminder of due) if (reminder.rungFor !== reminder.dueAt) await ring(db, reminder)
  await setBadge(due.length)
  const next = open.find(({ dueAt }) => dueAt > now)
  if (next) await setAlarm(NEXT_REMINDER, next.dueAt)
  else await clearAlarm(NEXT_REMINDER)
}

/** A click on a reminder's notification brings its ticket back. */
export async function answerNotice(db: KoiDatabase, notice: string): Promise<void> {
  if (!notice.startsWith(NOTICE)) return
  const reminder = await db.reminders.get(notice.slice(NOTICE.length))
  await clearNotice(notice)
  if (reminder?.ticketAddress) await bringBack(reminder.ticketAddress)
}
