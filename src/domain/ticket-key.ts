import type { Scene } from './scene.ts'

/** A subject without "Re:", "Fwd:" and their cousins, so that a reply and the mail it answers are the same. */
function plainSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|antw|rif|tr|rv)(?:\[\d+\])?\s*:)+/i, '')
    .trim()
    .toLowerCase()
}

/** Scheme, host and port of an address; the address itself where it has none. */
function originOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(address)?.[0] ?? address
}

/**
 * A key that is the same wherever one conversation is shown: desk and site with the ticket's number, or, for a desk
 * without numbers (webmail), with the customer's address and the subject. Falls back to the page's address.
 * What must still be the same when an edit arrives, and what a thread is carried under.
 */
export function ticketKey(scene: Scene): string {
  const { ticket, customer } = scene
  const site = `${scene.desk} ${originOf(ticket.address)}`
  if (ticket.id) return `${site} ${ticket.id.value}`
  if (ticket.subject && customer.email)
    return `${site} ${customer.email.value.toLowerCase()} ${plainSubject(ticket.subject.value)}`
  return `${site} ${ticket.address}`
}
