import type { MaybeFact } from '../scene.ts'
import { readValue, type ValueSources } from './variables.ts'

/**
 * Values that no desk shows in one place alone: where each may stand, the likeliest first. Desks, packs and agents name them in their own words, and
 * macros of other tools ask for them by one.
 */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'customer.phone': [
    'custom.customer_phone',
    'custom.phone',
    'custom.phone_number',
    'custom.telephone',
    'custom.mobile',
  ],
  'customer.company': [
    'custom.company',
    'custom.organization',
    'custom.organisation',
    'custom.customer_company',
  ],
  'customer.language': ['custom.customer_language', 'custom.language', 'custom.locale'],
  'ticket.status': ['custom.ticket_status', 'custom.status', 'custom.state'],
  'ticket.priority': ['custom.ticket_priority', 'custom.priority'],
  'ticket.due': ['custom.ticket_due', 'custom.due_date', 'custom.due', 'custom.due_by'],
  'agent.job': ['agent.fields.job', 'agent.fields.job_title', 'agent.fields.role'],
  'brand.name': ['custom.brand', 'custom.brand_name', 'pack.brand', 'pack.brand_name', 'agent.fields.brand'],
}

/** A value, and the path under which it can be read again when it goes into the box. */
export interface PlacedValue {
  readonly path: string
  readonly fact: MaybeFact
}

/** What `path` says now, wherever it stands; `path` itself and null where it stands nowhere. */
export function placedValue(path: string, sources: ValueSources): PlacedValue {
  for (const place of Object.hasOwn(PLACES, path) ? (PLACES[path] ?? []) : []) {
    const fact = readValue(place, sources)
    if (fact !== null) return { path: place, fact }
  }
  return { path, fact: readValue(path, sources) }
}
