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
    'customer.phone': 'ticket.requester.phone',
    'customer.language': 'ticket.requester.language',
    'customer.company': ['ticket.organization.name', 'ticket.requester.organization.name'],
    'ticket.id': 'ticket.id',
    'ticket.subject': 'ticket.title',
    'ticket.url': ['ticket.link', 'ticket.url'],
    'ticket.status': 'ticket.status',
    'ticket.priority': 'ticket.priority',
    'ticket.due': 'ticket.due_date',
    'agent.name': ['current_user.name', 'ticket.assignee.name'],
    'agent.first_name': ['current_user.first_name', 'ticket.assignee.first_name'],
    'agent.last_name': ['current_user.last_name', 'ticket.assignee.last_name'],
    'agent.email': ['current_user.email', 'ticket.assignee.email'],
    'brand.name': ['ticket.brand.name', 'ticket.account'],
  }),
)
