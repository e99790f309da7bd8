import type { Dialect } from './dialect.ts'
import { ask, nameTable } from './dialect.ts'
import { LIQUID_LOOKALIKES, liquidDialect } from './liquid.ts'

const LIQUID = liquidDialect(
  'freshdesk',
  nameTable({
    'customer.name': ['ticket.requester.name', 'ticket.sender_name'],
    'customer.first_name': 'ticket.requester.firstname',
    'customer.last_name': 'ticket.requester.lastname',
    'customer.email': ['ticket.requester.email', 'ticket.from_email'],
    'customer.phone': ['ticket.requester.phone', 'ticket.requester.mobile'],
    'customer.company': ['ticket.company.name', 'ticket.requester.company_name'],
    'ticket.id': 'ticket.id',
    'ticket.subject': 'ticket.subject',
    'ticket.url': ['ticket.url', 'ticket.public_url', 'ticket.portal_url'],
    'ticket.status': 'ticket.status',
    'ticket.priority': 'ticket.priority',
    'ticket.due': 'ticket.due_by_time',
    'agent.name': 'ticket.agent.name',
    'agent.email': 'ticket.agent.email',
    'brand.name': ['helpdesk_name', 'ticket.portal_name'],
  }),
)

/** `<Fill in the order number here>`, as agents write it; escaped where the text is HTML. */
const POINTED = String.raw`(?:<|&lt;)(?:[Ff]ill in|[Ee]nter|[Ii]nsert|[Aa]dd|[Tt]ype)\s[^<>&{}"]{1,80}(?:>|&gt;)`
const POINTED_WHOLE = /^<((?:fill in|enter|insert|add|type)\s[^<>&{}"]{1,80})>$/i

/** Freshdesk and Freshservice. */
export const FRESHDESK: Dialect = {
  id: 'freshdesk',
  tokens: `${POINTED}|${LIQUID.tokens}`,
  read: (token) => {
    const label = POINTED_WHOLE.exec(token)?.[1]
    return label === undefined ? LIQUID.read(token) : ask(label.trim())
  },
  write: (part) => {
    const pointed = part.kind === 'ask' && part.choices.length === 0 && !part.date ? `<${part.label}>` : ''
    return POINTED_WHOLE.test(pointed) ? pointed : LIQUID.write(part)
  },
  lookalikes: LIQUID_LOOKALIKES,
}
