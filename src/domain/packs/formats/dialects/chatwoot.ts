import { type Dialect, nameTable, unquotable } from './dialect.ts'
import { liquidDialect } from './liquid.ts'

const LIQUID = liquidDialect(
  'chatwoot',
  nameTable({
    'customer.name': 'contact.name',
    'customer.first_name': 'contact.first_name',
    'customer.last_name': 'contact.last_name',
    'customer.email': 'contact.email',
    'customer.phone': ['contact.phone', 'contact.phone_number'],
    'ticket.id': ['conversation.id', 'conversation.display_id'],
    'agent.name': 'agent.name',
    'agent.first_name': 'agent.first_name',
    'agent.last_name': 'agent.last_name',
    'agent.email': 'agent.email',
    'brand.name': 'inbox.name',
  }),
)

/** Chatwoot: Liquid, with `||` for a fallback as its help says. */
export const CHATWOOT: Dialect = {
  ...LIQUID,
  // The box of an agent empties whatever stands in double braces before the server's Liquid sees it.
  lookalikes: unquotable(String.raw`\{{2,}[^{}\n]{0,200}(?:\}\})?|\{%[^%{}\n]{0,200}(?:%\})?`),
  read: (token) => {
    const filtered = token.replace(/\s*\|\|\s*(?=["'])/, ' | default: ')
    const part = LIQUID.read(filtered)
    return part.kind === 'unknown' ? { ...part, original: token } : part
  },
}
