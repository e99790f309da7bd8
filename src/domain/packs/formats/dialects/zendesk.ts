import { nameTable } from './dialect.ts'
import { liquidDialect } from './liquid.ts'

/** Zendesk Support: placeholders of tickets and users, in Liquid. */
export const ZENDESK = liquidDialect(
  'zendesk',
  nameTable({
    'customer.name': ['ticket.requester.name', 'ticket.requester.full_name'],
    'customer.first_name': 'ticket.requester.first_name',
    'customer.last_name': 'ticket.requester.last_name',
    'customer.email': 'ticket.requester.email',
    'custom.customer_phone': 'ticket.requester.phone',
    'custom.customer_language': 'ticket.requester.language',
    'custom.company': 'ticket.organization.name',
    'ticket.id': 'ticket.id',
    'ticket.subject': 'ticket.title',
    'ticket.url': ['ticket.link', 'ticket.url'],
    'custom.ticket_status': 'ticket.status',
    'custom.ticket_priority': 'ticket.priority',
    'agent.name': ['current_user.name', 'ticket.assignee.name'],
    'agent.first_name': ['current_user.first_name', 'ticket.assignee.first_name'],
    'agent.email': ['current_user.email', 'ticket.assignee.email'],
    'custom.brand': ['ticket.brand.name', 'ticket.account'],
  }),
)
