import { nameTable } from './dialect.ts'
import { pathedDialect } from './pathed.ts'

/** Help Scout and FreeScout: `{%customer.firstName,fallback=there%}`. */
export const HELP_SCOUT = pathedDialect(
  'help-scout',
  String.raw`\{%[ \t]{0,9}[\w.]{1,80}(?:[ \t]{0,9},[ \t]{0,9}fallback=[^%{}\n]{0,200})?[ \t]{0,9}%\}`,
  /^\{%\s*([\w.]+)(?:\s*,\s*fallback=([^%{}]*))?\s*%\}$/,
  nameTable({
    'customer.name': 'customer.fullName',
    'customer.first_name': 'customer.firstName',
    'customer.last_name': 'customer.lastName',
    'customer.email': 'customer.email',
    'customer.company': 'customer.company',
    'ticket.id': 'conversation.number',
    'ticket.subject': ['subject', 'conversation.subject'],
    'agent.name': 'user.fullName',
    'agent.first_name': 'user.firstName',
    'agent.last_name': 'user.lastName',
    'agent.email': 'user.email',
    'agent.job': 'user.jobTitle',
    'brand.name': ['mailbox.name', 'mailbox.fromName'],
  }),
  (name, fallback) => {
    if (fallback === null) return `{%${name}%}`
    return /[%{}\n]/.test(fallback) ? null : `{%${name},fallback=${fallback}%}`
  },
  String.raw`\{%[^%{}\n]{1,200}%\}`,
)
