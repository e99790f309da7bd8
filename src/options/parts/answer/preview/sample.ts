import type { Scene } from '../../../../domain/scene.ts'

/** Customers to try answers on: one like most, one that signs as a company does, one that the desk has no name for. */
export const SAMPLES = [
  { id: 'dana', name: 'Dana Whitfield', email: 'dana.whitfield@example.com' },
  { id: 'company', name: 'Northwind Traders Ltd', email: 'office@example.com' },
  { id: 'nobody', name: null, email: null },
] as const

export type SampleId = (typeof SAMPLES)[number]['id']

/** A conversation to try answers on; `name` null is a customer whose name the desk does not give. */
export function sampleScene(subject: string, name: string | null, evidence: string): Scene {
  const email = SAMPLES.find((one) => one.name === name)?.email ?? null
  return {
    desk: 'sample',
    ticket: {
      id: { value: '48213', evidence },
      subject: { value: subject, evidence },
      address: 'https://desk.example.com/tickets/48213',
    },
    customer: {
      name: name === null ? null : { value: name, evidence },
      email: email === null ? null : { value: email, evidence },
    },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: null,
    attachments: null,
    missing: [],
  }
}

/** Stands in for what the agent has not said about herself yet, so that a preview never looks broken. */
export const SAMPLE_PROFILE = { name: 'Robin Hale', email: 'robin@example.com', team: 'Support' } as const
