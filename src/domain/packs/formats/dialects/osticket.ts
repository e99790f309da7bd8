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
    'custom.customer_phone': ['ticket.phone', 'ticket.phone_number'],
    'ticket.id': ['ticket.number', 'ticket.id'],
    'ticket.subject': 'ticket.subject',
    'ticket.url': ['ticket.client_link', 'recipient.ticket_link'],
    'custom.ticket_status': 'ticket.status',
    'custom.ticket_priority': 'ticket.priority',
    'custom.ticket_due': 'ticket.due_date',
    'agent.name': ['ticket.staff', 'ticket.staff.name', 'ticket.assigned'],
    'agent.first_name': 'ticket.staff.name.first',
    'custom.brand': ['company.name', 'url'],
  }),
  (name, fallback) => (fallback === null ? `%{${name}}` : null),
)
