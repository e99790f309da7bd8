import { nameTable } from './dialect.ts'
import { pathedDialect } from './pathed.ts'

const FQDN = 'config.http_type}://#{config.fqdn}/#ticket/zoom/#{ticket.id'

/** Zammad: `#{ticket.customer.firstname}`; a ticket's address is put together from three of them. */
export const ZAMMAD = pathedDialect(
  'zammad',
  String.raw`#\{config\.http_type\}:\/\/#\{config\.fqdn\}\/#ticket\/zoom\/#\{ticket\.id\}|#\{[^{}\n]{1,200}\}`,
  /^#\{\s*([^{}]+(?:\}:\/\/#\{config\.fqdn\}\/#ticket\/zoom\/#\{ticket\.id)?)\s*\}$/,
  nameTable({
    'customer.name': 'ticket.customer.fullname',
    'customer.first_name': 'ticket.customer.firstname',
    'customer.last_name': 'ticket.customer.lastname',
    'customer.email': 'ticket.customer.email',
    'customer.phone': 'ticket.customer.phone',
    'customer.company': ['ticket.organization.name', 'ticket.customer.organization.name'],
    'ticket.id': ['ticket.number', 'ticket.id'],
    'ticket.subject': 'ticket.title',
    'ticket.url': FQDN,
    'ticket.status': 'ticket.state.name',
    'ticket.priority': 'ticket.priority.name',
    'agent.name': ['user.fullname', 'ticket.owner.fullname'],
    'agent.first_name': ['user.firstname', 'ticket.owner.firstname'],
    'agent.last_name': ['user.lastname', 'ticket.owner.lastname'],
    'agent.email': ['user.email', 'ticket.owner.email'],
    'brand.name': ['config.product_name', 'config.organization'],
  }),
  (name, fallback) => (fallback === null ? `#{${name}}` : null),
  String.raw`#\{[^{}\n]{0,200}\}?`,
)
