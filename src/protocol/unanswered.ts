import * as v from 'valibot'
import { shortText } from './values.ts'

/**
 * Conversations for which the library had no answer, as the panel saw while it was beside them, by their ticket keys and the newest first. In
 * the browser's memory alone.
 */
export const UNANSWERED = 'koi-unanswered'

const tickets = v.array(shortText)

/** What is held under UNANSWERED; nothing where it is of another form. */
export function parseUnanswered(held: unknown): string[] {
  const parsed = v.safeParse(tickets, held)
  return parsed.success ? parsed.output : []
}
