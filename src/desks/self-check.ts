import type { Scene, SceneField } from '../domain/scene.ts'

/**
 * The self-check: names what a desk should give and this page did not, in the order of the panel.
 * `never` is what this desk does not have at all.
 */
export function missingFields(
  scene: Omit<Scene, 'missing'>,
  found: { readonly box: boolean; readonly send: boolean },
  never: readonly SceneField[] = [],
): SceneField[] {
  const known: Record<SceneField, boolean> = {
    box: found.box,
    ticketId: scene.ticket.id !== null,
    subject: scene.ticket.subject !== null,
    customerName: scene.customer.name !== null,
    customerEmail: scene.customer.email !== null,
    agentName: scene.agent.name !== null,
    visibility: scene.visibility !== 'unknown',
    thread: scene.thread !== null,
    attachments: scene.attachments !== null,
    send: found.send,
  }
  const fields = Object.keys(known) as (keyof typeof known)[]
  return fields.filter((field) => !known[field] && !never.includes(field))
}
