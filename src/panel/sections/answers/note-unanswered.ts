import { keepForSession, recall } from '../../../platform/session.ts'
import { parseUnanswered, UNANSWERED } from '../../../protocol/unanswered.ts'

const MOST_TICKETS = 50
let last: Promise<unknown> = Promise.resolve()

/** Notes whether the library had an answer for a ticket, for whoever counts its reply. One after the other, so that none is lost. */
export function noteUnanswered(ticket: string, hasNone: boolean): void {
  last = last
    .then(async () => {
      const before = parseUnanswered(await recall(UNANSWERED))
      if (before.includes(ticket) === hasNone) return
      const others = before.filter((one) => one !== ticket)
      await keepForSession(UNANSWERED, (hasNone ? [ticket, ...others] : others).slice(0, MOST_TICKETS))
    })
    .catch((error: unknown) => console.error('Koi could not note what has no answer:', error))
}
