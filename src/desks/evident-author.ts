import type { Author } from '../domain/scene.ts'

const CUSTOMER = new Set(
  'customer requester enduser visitor client incoming inbound received theirs guest contact'.split(' '),
)
const AGENT = new Set(
  'agent operator staff admin outgoing outbound sent mine own self me technician'.split(' '),
)
const NOTE = new Set('internal private note'.split(' '))

/** The words in an element's own marks: class names, data values and label, camelCase and dashes taken apart. */
function markWords(item: Element): string[] {
  const marks = item.getAttributeNames().filter((name) => /^(?:class|type|aria-label|data-)/.test(name))
  const said = marks.map((name) => `${name.slice(5)} ${item.getAttribute(name) ?? ''}`).join(' ')
  return said
    .replace(/end-?user/gi, 'enduser')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

/** Whose message it is where its own marks say so, and say only one thing. */
export function evidentAuthor(item: Element): Author {
  const words = markWords(item)
  if (words.some((word) => NOTE.has(word))) return 'note'
  const customer = words.some((word) => CUSTOMER.has(word))
  const agent = words.some((word) => AGENT.has(word))
  return customer === agent ? 'unknown' : customer ? 'customer' : 'agent'
}
