import type { Author, MaybeFact, Visibility } from '../../domain/scene.ts'
import { partOfTicket, type TicketMark } from '../active-ticket.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { evidentAuthor } from '../evident-author.ts'
import { closestThrough } from '../frames.ts'
import { matchesOf, numberIn, writtenIn } from '../lookup.ts'
import type { MarkedMessage, View } from '../plan.ts'
import { FRESHDESK, TICKET_NUMBER } from './selectors.ts'

const ADDRESS = /^\/(?:a|helpdesk)\/tickets\/(\d+)/
const AROUND = '[class*="conversation" i], [class*="note" i], [data-test-id*="conversation" i], li, article'

/** The description is the customer's own report; of the rest only what its marks say. */
function author({ item }: MarkedMessage): Author {
  if (item.closest('.ticket-description')) return 'customer'
  const around = item.closest(AROUND)
  return around ? evidentAuthor(around) : 'unknown'
}

const NOTE = '[data-test-id*="note" i], [class*="note" i]'
const REPLY = '[data-test-id*="reply" i], [class*="reply" i]'

/** Reply and note open in the same kind of box: the nearest mark around it tells, where there is any. */
function visibility({ box }: View): Visibility {
  const around = box && closestThrough(box, `${NOTE}, ${REPLY}`)
  if (!around) return 'unknown'
  return around.matches(NOTE) ? 'note' : 'public'
}

/** The one address linked outside the messages. */
function customerEmail({ scope }: View): MaybeFact {
  const links = matchesOf(scope, 'a[href^="mailto:"]').filter(
    (link) => !link.closest('.text__content, .fr-element'),
  )
  const emails = new Set(links.map((link) => writtenIn(link, 'href')))
  return emails.size === 1 ? fact([...emails][0], 'the contact of the ticket') : null
}

/** Where each ticket in the page says its number. */
function ticketMarks(root: Document): TicketMark[] {
  return matchesOf(root, TICKET_NUMBER).flatMap((element) => {
    const id = numberIn(element.textContent ?? '')
    return id ? [{ element, id }] : []
  })
}

const idIn = (url: URL): string | null => ADDRESS.exec(url.pathname)?.[1] ?? null

/** Freshdesk. */
export const freshdesk = createDesk({
  ...FRESHDESK,
  isConversation: (url) => ADDRESS.test(url.pathname),
  scope: (root, url) =>
    partOfTicket(root, idIn(url), ticketMarks(root), [...FRESHDESK.boxes, ...FRESHDESK.messages.item]),
  derived: {
    ticketId: ({ url }) => fact(idIn(url), 'the address of the page'),
    customerEmail,
  },
  author,
  visibility,
  address: ({ url }) => {
    const id = idIn(url)
    return id ? `${url.origin}/a/tickets/${id}` : url.href
  },
})
