import type { Profile } from '../knowledge.ts'
import type { Fact, MaybeFact, Scene } from '../scene.ts'
import { firstNameOf, nameParts } from '../text/first-name.ts'
import { cleanValue } from './marks.ts'

/** Every variable a template may name besides `now` and `custom.*`, with the label its ask field carries. */
export const VARIABLES = {
  'customer.name': "The customer's name",
  'customer.first_name': "The customer's first name",
  'customer.last_name': "The customer's last name",
  'customer.email': "The customer's e-mail address",
  'ticket.id': 'The ticket number',
  'ticket.subject': 'The subject',
  'ticket.url': "The conversation's address",
  'agent.name': 'Your name',
  'agent.first_name': 'Your first name',
  'agent.email': 'Your e-mail address',
  'agent.team': 'Your team',
} as const

export type VariablePath = keyof typeof VARIABLES

/** Where values come from: what the desk shows, the agent's profile, and fields that a pack or desk adds. */
export interface ValueSources {
  readonly scene: Scene
  readonly profile: Profile
  readonly custom?: Readonly<Record<string, Fact>>
}

/** One line, cleaned; null where nothing is left. */
function line(fact: MaybeFact): MaybeFact {
  if (fact === null) return null
  const value = cleanValue(fact.value).replace(/\s+/g, ' ')
  return value === '' ? null : { value, evidence: fact.evidence }
}

function derived(fact: MaybeFact, derive: (value: string) => string | null): MaybeFact {
  const value = fact === null ? null : derive(fact.value)
  return fact === null || value === null ? null : { value, evidence: fact.evidence }
}

/** "Smith, John" as "John Smith" where that is sure; an e-mail address is no name. */
function spokenName(name: string): string | null {
  if (/[@{}<>]/.test(name)) return null
  const { first, last } = nameParts(name)
  return name.includes(',') && first !== null && last !== null ? `${first} ${last}` : name
}

function fromProfile(value: string): MaybeFact {
  return line({ value, evidence: 'your profile' })
}

/** An agent writes her own first name down herself, so a single word is one. */
function ownFirstName(name: string): string | null {
  return firstNameOf(name) ?? (/^\p{L}[\p{L}\p{M}'’-]*$/u.test(name) ? name : null)
}

/**
 * What `path` ("customer.first_name", "custom.order") says now, with where it was read; null when unknown. Used at rendering and again at
 * the moment of insertion, to see that nothing changed in between.
 */
export function readValue(path: string, { scene, profile, custom }: ValueSources): MaybeFact {
  const customer = line(scene.customer.name)
  const agent = fromProfile(profile.name) ?? line(scene.agent.name)
  switch (path) {
    case 'customer.name':
      return derived(customer, spokenName)
    case 'customer.first_name':
      return derived(customer, firstNameOf)
    case 'customer.last_name':
      return derived(customer, (name) => nameParts(name).last)
    case 'customer.email':
      return line(scene.customer.email)
    case 'ticket.id':
      return line(scene.ticket.id)
    case 'ticket.subject':
      return line(scene.ticket.subject)
    case 'ticket.url':
      return line({ value: scene.ticket.address, evidence: 'the address of this page' })
    case 'agent.name':
      return derived(agent, spokenName)
    case 'agent.first_name':
      return derived(agent, ownFirstName)
    case 'agent.email':
      return fromProfile(profile.email) ?? line(scene.agent.email)
    case 'agent.team':
      return fromProfile(profile.team)
  }
  const key = path.startsWith('custom.') ? path.slice('custom.'.length) : ''
  return custom !== undefined && Object.hasOwn(custom, key) ? line(custom[key] ?? null) : null
}

/** The label of the ask field that an empty variable becomes: "custom.order_number" -> "Order number". */
export function labelOf(path: string): string {
  const known = Object.entries(VARIABLES).find(([name]) => name === path)?.[1]
  if (known !== undefined) return known
  const words = path
    .replace(/^custom\./, '')
    .replace(/[_.\s-]+/g, ' ')
    .trim()
  return words === '' ? 'Fill in' : words.charAt(0).toUpperCase() + words.slice(1)
}
