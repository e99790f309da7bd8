import type { Reminder } from '../../domain/reminders/reminder.ts'
import type { Scene } from '../../domain/scene.ts'
import { request } from '../../platform/requests.ts'
import { remindAt } from '../../storage/reminders.ts'
import { type Around, keep } from '../around.ts'

/** A reminder made by hand, about the ticket of `scene` where there is one. */
export function reminderByHand(text: string, dueAt: number, scene: Scene | null, now: number): Reminder {
  return {
    id: crypto.randomUUID(),
    text: text.trim(),
    dueAt,
    createdAt: now,
    state: 'open',
    closedAt: null,
    desk: scene?.desk ?? '',
    ticketId: scene?.ticket.id?.value ?? '',
    ticketAddress: scene?.ticket.address ?? '',
    subject: scene?.ticket.subject?.value ?? '',
    customer: scene?.customer.name?.value ?? '',
    rungFor: null,
  }
}

/** Does a write to the reminders and lets alarms and badge follow. False where the store refused it. */
export async function keepReminders(around: Around, write: () => Promise<unknown>): Promise<boolean> {
  return keep(around, async () => {
    await write()
    await request('stored', { what: 'reminders' })
  })
}

export async function fileReminder(around: Around, reminder: Reminder): Promise<boolean> {
  return keepReminders(around, () => remindAt(around.db, reminder))
}
