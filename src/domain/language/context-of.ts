import { isComplaintText } from '../conversation/complaint.ts'
import type { FlagContext } from './context.ts'

/** What is known of whom a text goes to, where no desk tells it: a line of a file, a macro. */
export interface Circumstances {
  /** What the customer wrote; absent, null or blank where nobody knows. */
  readonly customer?: string | null | undefined
  /** The customer's name. */
  readonly customerName?: string | null | undefined
}

/** A name that is known, but not to us. */
const SOME_NAME = ''

/**
 * The context to check a text in. Where the customer's words are unknown, the strictest: a complaint by a customer whose name
 * is known. Otherwise the customer's words decide, as they do on a desk, and the name is known where one is given.
 */
export function contextOf({ customer, customerName }: Circumstances = {}): FlagContext {
  const everywhere = { ignored: [], desk: '', dictionary: [] }
  const said = customer?.trim() ?? ''
  const name = customerName?.trim() ?? ''
  if (said === '') return { ...everywhere, complaint: true, customerName: name || SOME_NAME }
  return { ...everywhere, complaint: isComplaintText(said), customerName: name === '' ? null : name }
}
