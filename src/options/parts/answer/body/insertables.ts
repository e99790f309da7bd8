import { labelOf, type VariablePath } from '../../../../domain/snippets/variables.ts'
import { type Chip, DAY_FORMAT } from './chip.ts'

interface ValueChip {
  readonly path: VariablePath
  /** Name of its label in _locales. */
  readonly words: string
  readonly group: 'customer' | 'ticket' | 'agent'
  readonly fallback: string | null
}

/** Every value a desk or the profile gives, as the insert menu lists them. */
export const VALUE_CHIPS: readonly ValueChip[] = [
  { path: 'customer.first_name', words: 'chipCustomerFirstName', group: 'customer', fallback: 'there' },
  { path: 'customer.name', words: 'chipCustomerName', group: 'customer', fallback: null },
  { path: 'customer.last_name', words: 'chipCustomerLastName', group: 'customer', fallback: null },
  { path: 'customer.email', words: 'chipCustomerEmail', group: 'customer', fallback: null },
  { path: 'ticket.id', words: 'chipTicketId', group: 'ticket', fallback: null },
  { path: 'ticket.subject', words: 'chipTicketSubject', group: 'ticket', fallback: null },
  { path: 'ticket.url', words: 'chipTicketUrl', group: 'ticket', fallback: null },
  { path: 'agent.first_name', words: 'chipAgentFirstName', group: 'agent', fallback: null },
  { path: 'agent.name', words: 'chipAgentName', group: 'agent', fallback: null },
  { path: 'agent.email', words: 'chipAgentEmail', group: 'agent', fallback: null },
  { path: 'agent.team', words: 'chipAgentTeam', group: 'agent', fallback: null },
]

interface Insertable {
  readonly id: string
  /** Name of its label in _locales. */
  readonly words: string
  /** What the agent called it herself, instead. */
  readonly label?: string
  readonly chip: Chip
}

export interface InsertGroup {
  readonly id: string
  readonly words: string
  readonly entries: readonly Insertable[]
}

const valueGroup = (id: ValueChip['group'], words: string): InsertGroup => ({
  id,
  words,
  entries: VALUE_CHIPS.filter(({ group }) => group === id).map(({ path, words: label, fallback }) => ({
    id: path,
    words: label,
    chip: { kind: 'value', path, fallback },
  })),
})

/** The agent's own fields, each by its name; no group without any. */
function fieldGroup(keys: readonly string[]): readonly InsertGroup[] {
  if (keys.length === 0) return []
  const entries = keys.map((key): Insertable => {
    const path = `agent.fields.${key}`
    return {
      id: path,
      words: 'insertFields',
      label: labelOf(path),
      chip: { kind: 'value', path, fallback: null },
    }
  })
  return [{ id: 'fields', words: 'insertFields', entries }]
}

/** The insert menu: values first, then dates, then what is asked or fetched at insertion. `askLabel` is the question a new ask starts with, `fields` the keys of the agent's own fields. */
export function insertGroups(askLabel: string, fields: readonly string[] = []): readonly InsertGroup[] {
  return [
    valueGroup('customer', 'insertCustomer'),
    valueGroup('ticket', 'insertTicket'),
    valueGroup('agent', 'insertAgent'),
    ...fieldGroup(fields),
    {
      id: 'dates',
      words: 'insertDates',
      entries: [
        { id: 'today', words: 'insertToday', chip: { kind: 'day', workdays: -1, format: DAY_FORMAT } },
        { id: 'workdays', words: 'insertWorkdays', chip: { kind: 'day', workdays: 2, format: DAY_FORMAT } },
      ],
    },
    {
      id: 'asks',
      words: 'insertAsks',
      entries: [
        { id: 'ask', words: 'insertAsk', chip: { kind: 'ask', label: askLabel, choices: [], date: false } },
        {
          id: 'ask-date',
          words: 'insertAskDate',
          chip: { kind: 'ask', label: askLabel, choices: [], date: true },
        },
        { id: 'cursor', words: 'insertCursor', chip: { kind: 'cursor' } },
        { id: 'snippet', words: 'insertSnippet', chip: { kind: 'snippet', shortcut: '' } },
      ],
    },
  ]
}
