import { createStore } from 'zustand/vanilla'
import type { Reminder } from '../../../domain/reminders/reminder.ts'

/** Another due date that the agent chose for a promise while it was still a draft. Epoch milliseconds. */
export interface ChosenDue {
  readonly address: string
  readonly sentence: string
  readonly dueAt: number
  readonly chosenAt: number
}

/** They wait here until the reply goes out and its promises come on file. */
export const chosenDues = createStore<readonly ChosenDue[]>(() => [])

/** What was chosen for a sentence of the conversation at `address`. */
export function chosenFor(
  all: readonly ChosenDue[],
  address: string,
  sentence: string,
): ChosenDue | undefined {
  return all.find((one) => one.address === address && one.sentence === sentence)
}

/** Remembers a choice in the place of an earlier one for the same sentence. */
export function withChosen(all: readonly ChosenDue[], next: ChosenDue): ChosenDue[] {
  return [...all.filter((one) => one !== chosenFor(all, next.address, next.sentence)), next]
}

/** Promises that came on file since a choice was made for them, each with its choice. */
export function arrived(
  all: readonly ChosenDue[],
  reminders: readonly Reminder[],
): { readonly reminder: Reminder; readonly chosen: ChosenDue }[] {
  return reminders.flatMap((reminder) => {
    const chosen = chosenFor(all, reminder.ticketAddress, reminder.text)
    return chosen && reminder.createdAt >= chosen.chosenAt ? [{ reminder, chosen }] : []
  })
}
