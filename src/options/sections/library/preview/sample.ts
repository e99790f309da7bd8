import type { Scene } from '../../../../domain/scene.ts'

const CUSTOMER = { name: 'Dana Whitfield', email: 'dana.whitfield@example.com' }

/** A conversation to try answers on; `named` false is a customer whose name the desk does not give. */
export function sampleScene(subject: string, named: boolean, evidence: string): Scene {
  return {
    desk: 'sample',
    ticket: {
      id: { value: '48213', evidence },
      subject: { value: subject, evidence },
      address: 'https://desk.example.com/tickets/48213',
    },
    customer: {
      name: named ? { value: CUSTOMER.name, evidence } : null,
      email: named ? { value: CUSTOMER.email, evidence } : null,
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
