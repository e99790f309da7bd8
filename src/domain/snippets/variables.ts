import type { Profile } from '../knowledge.ts'
import type { Fact, MaybeFact, Scene } from '../scene.ts'
import { firstNameOf, nameParts, spokenName } from '../text/first-name.ts'
import { cleanValue } from './marks.ts'

/** Every variable a template may name besides `now` and the open groups below, with the label its ask field carries. */
export const VARIABLES = {
  'customer.name': "The customer's name",
  'customer.first_name': "The customer's first name",
  'customer.last_name': "The customer's last name",
  'customer.email': "The customer's e-mail address",
  'customer.phone': "The customer's telephone number",
  'customer.company': "The customer's company",
  'customer.language': "The customer's language",
  'ticket.id': 'The ticket number',
  'ticket.subject': 'The subject',
  'ticket.url': "The conversation's address",
  'ticket.status': 'The status',
  'ticket.priority': 'The priority',
  'ticket.due': 'When it is due',
  'agent.name': 'Your name',
  'agent.first_name': 'Your first name',
  'agent.last_name': 'Your last name',
  'agent.email': 'Your e-mail address',
  'agent.team': 'Your team',
  'agent.job': 'Your job title',
  'brand.name': "Your brand's name",
} as const

export type VariablePath = keyof typeof VARIABLES

/**
 * Groups whose members are not known beforehand: the desk's own fields of the ticket, the agent's own fields, and what a pack says of its team.
 * They are kept apart, so that the agent's telephone number can never be the customer's.
 */
export const OPEN_GROUPS = ['custom', 'agent.fields', 'pack'] as const

export type OpenGroup = (typeof OPEN_GROUPS)[number]

/** Where values come from: what the desk shows, the agent's profile and own fields, and what a pack brings. */
export interface ValueSources {
  readonly scene: Scene
  readonly profile: Profile
  /** The agent's own fields, by key. */
  readonly fields?: Readonly<Record<string, string>>
  /** What packs say of the team ("returns_address"), by key, each with the pack as its evidence. */
  readonly pack?: Readonly<Record<string, Fact>>
}

/** The key of a field from its label, as it stands behind `custom.`: "Order number:" -> "order_number"; '' where nothing is left. */
export function fieldKey(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const key = plain.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '')
  return (/^\p{N}/u.test(key) ? `n${key}` : key).slice(0, 60)
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
export function readValue(path: string, sources: ValueSources): MaybeFact {
  const { scene, profile } = sources
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
    case 'agent.last_name':
      return derived(agent, (name) => nameParts(name).last)
    case 'agent.email':
      return fromProfile(profile.email) ?? line(scene.agent.email)
    case 'agent.team':
      return fromProfile(profile.team)
  }
  return openValue(path, sources)
}

function openValue(path: string, { scene, fields, pack }: ValueSources): MaybeFact {
  const group = OPEN_GROUPS.find((name) => path.startsWith(`${name}.`))
  const key = path.slice((group?.length ?? 0) + 1)
  const own = <T>(values: Readonly<Record<string, T>> | undefined): T | undefined =>
    values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined
  if (group === 'custom') return line(own(scene.custom) ?? null)
  if (group === 'pack') return line(own(pack) ?? null)
  const field = group === undefined ? undefined : own(fields)
  return field === undefined ? null : fromProfile(field)
}

/** The label of the ask field that an empty variable becomes: "custom.order_number" -> "Order number". */
export function labelOf(path: string): string {
  const known = Object.entries(VARIABLES).find(([name]) => name === path)?.[1]
  if (known !== undefined) return known
  const words = path
    .replace(/^(?:custom|pack|agent\.fields)\./, '')
    .replace(/[_.\s-]+/g, ' ')
    .trim()
  return words === '' ? 'Fill in' : words.charAt(0).toUpperCase() + words.slice(1)
}
