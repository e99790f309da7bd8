import { el, markup } from './element.ts'
import type { Entry } from './tickets.ts'
import { timeAgo } from './time.ts'

/** Only these words tell who wrote an entry: the facts know no attribute for it. */
const verbs: Record<Entry['kind'], string> = {
  description: 'reported by email',
  customer: 'replied',
  reply: 'sent a reply',
  note: 'added a private note',
}

/** One entry of the conversation; the first one is the ticket's description. */
export function createEntry(entry: Entry): HTMLElement {
  const files = entry.attachments.map((name) => el('li', {}, name))
  const content = el(
    'div',
    { class: 'ticket-details__item__content' },
    el(
      'div',
      { class: 'ticket-details__item__head' },
      el('strong', {}, entry.author.name),
      ` ${verbs[entry.kind]} `,
      el('time', { datetime: entry.sentAt.toISOString() }, timeAgo(entry.sentAt)),
    ),
    el('div', { class: 'text__content' }, markup(entry.html)),
    el('ul', { class: 'attachments' }, ...files),
  )
  const place = entry.kind === 'description' ? 'ticket-description' : 'ticket-conversation'
  const tone = entry.kind === 'note' ? ' is-private' : ''
  return el('div', { class: `ticket-details__item ${place}${tone}`, tabindex: '-1' }, content)
}
