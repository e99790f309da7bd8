import type { Scene } from '../domain/scene.ts'

/** A subject without "Re:", "Fwd:" and their cousins, so that a reply and the mail it answers are the same. */
function plainSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vs|antw|rif|tr|rv)(?:\[\d+\])?\s*:)+/i, '')
    .trim()
    .toLowerCase()
}

/**
 * A key that is the same wherever one conversation is shown: desk and site with the ticket's number, or, for a desk
 * without numbers (webmail), with the customer's address and the subject. Falls back to the page's address.
 */
export function ticketKey(scene: Scene): string {
  const { ticket, customer } = scene
  const site = `${scene.desk} ${new URL(ticket.address).origin}`
  if (ticket.id) return `${site} ${ticket.id.value}`
  if (ticket.subject && customer.email)
    return `${site} ${customer.email.value.toLowerCase()} ${plainSubject(ticket.subject.value)}`
  return `${site} ${ticket.address}`
}
