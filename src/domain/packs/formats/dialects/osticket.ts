import { nameTable } from './dialect.ts'
import { pathedDialect } from './pathed.ts'

/** osTicket: `%{ticket.name}`. */
export const OSTICKET = pathedDialect(
  'osticket',
  String.raw`%\{[^{}\n]{1,200}\}`,
  /^%\{\s*([^{}]+?)\s*\}$/,
  nameTable({
    'customer.name': ['ticket.name', 'ticket.name.full', 'recipient.name', 'ticket.user.name'],
    'customer.first_name': ['ticket.name.first', 'recipient.name.first', 'ticket.user.name.first'],
    'customer.last_name': ['ticket.name.last', 'recipient.name.last'],
    'customer.email': ['ticket.email', 'recipient.email'],
    'customer.phone': ['ticket.phone', 'ticket.phone_number'],
    'ticket.id': ['ticket.number', 'ticket.id'],
    'ticket.subject': 'ticket.subject',
    'ticket.url': ['ticket.client_link', 'recipient.ticket_link'],
    'ticket.status': 'ticket.status',
    'ticket.priority': 'ticket.priority',
    'ticket.due': 'ticket.due_date',
    'agent.name': ['ticket.staff', 'ticket.staff.name', 'ticket.assigned'],
    'agent.first_name': 'ticket.staff.name.first',
    'agent.last_name': 'ticket.staff.name.last',
    'brand.name': ['company.name', 'url'],
  }),
  (name, fallback) => (fallback === null ? `%{${name}}` : null),
)
