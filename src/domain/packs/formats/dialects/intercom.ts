import { nameTable } from './dialect.ts'
import { liquidDialect } from './liquid.ts'

/** Intercom and what copies its way of writing: short names, `| fallback: "there"`. */
export const INTERCOM = liquidDialect(
  'intercom',
  nameTable({
    'customer.name': 'name',
    'customer.first_name': 'first_name',
    'customer.last_name': 'last_name',
    'customer.email': 'email',
    'agent.name': 'teammate.name',
    'agent.first_name': 'teammate.first_name',
  }),
)
