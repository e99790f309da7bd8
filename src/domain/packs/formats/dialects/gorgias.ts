import { nameTable } from './dialect.ts'
import { liquidDialect } from './liquid.ts'

/** Gorgias: names of ticket, customer and current user in double braces. */
export const GORGIAS = liquidDialect(
  'gorgias',
  nameTable({
    'customer.name': 'ticket.customer.name',
    'customer.first_name': ['ticket.customer.firstname', 'ticket.customer.first_name'],
    'customer.last_name': ['ticket.customer.lastname', 'ticket.customer.last_name'],
    'customer.email': 'ticket.customer.email',
    'ticket.id': 'ticket.id',
    'ticket.subject': 'ticket.subject',
    'agent.name': 'current_user.name',
    'agent.first_name': ['current_user.firstname', 'current_user.first_name'],
    'agent.last_name': ['current_user.lastname', 'current_user.last_name'],
    'agent.email': 'current_user.email',
  }),
)
