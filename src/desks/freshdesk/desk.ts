import type { Author, MaybeFact, Visibility } from '../../domain/scene.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { evidentAuthor } from '../evident-author.ts'
import { closestThrough } from '../frames.ts'
import { matchesOf, writtenIn } from '../lookup.ts'
import type { MarkedMessage, View } from '../plan.ts'
import { FRESHDESK } from './selectors.ts'

const ADDRESS = /^\/(?:a|helpdesk)\/tickets\/(\d+)/
const AROUND = '[class*="conversation" i], [class*="note" i], [data-test-id*="conversation" i], li, article'

/** The description is the customer's own report; of the rest only what its marks say. */
function author({ item }: MarkedMessage): Author {
  if (item.closest('.ticket-description')) return 'customer'
  const around = item.closest(AROUND)
  return around ? evidentAuthor(around) : 'unknown'
}

/** Reply and note open in the same kind of box: what surrounds it tells, where anything does. */
function visibility({ box }: View): Visibility {
  if (!box) return 'unknown'
  if (closestThrough(box, '[data-test-id*="note" i], [class*="note" i]')) return 'note'
  return closestThrough(box, '[data-test-id*="reply" i], [class*="reply" i]') ? 'public' : 'unknown'
}

/** The one address linked outside the messages. */
function customerEmail({ scope }: View): MaybeFact {
  const links = matchesOf(scope, 'a[href^="mailto:"]').filter(
    (link) => !link.closest('.text__content, .fr-element'),
  )
  const emails = new Set(links.map((link) => writtenIn(link, 'href')))
  return emails.size === 1 ? fact([...emails][0], 'the contact of the ticket') : null
}

/** Freshdesk. */
export const freshdesk = createDesk({
  ...FRESHDESK,
  isConversation: (url) => ADDRESS.test(url.pathname),
  derived: {
    ticketId: ({ url }) => fact(ADDRESS.exec(url.pathname)?.[1], 'the address of the page'),
    customerEmail,
  },
  author,
  visibility,
  address: ({ url }) => {
    const id = ADDRESS.exec(url.pathname)?.[1]
    return id ? `${url.origin}/a/tickets/${id}` : url.href
  },
})
