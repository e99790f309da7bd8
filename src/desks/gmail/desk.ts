import { marksBy, partOfTicket } from '../active-ticket.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { closestThrough } from '../frames.ts'
import { firstValue, holds, matchesOf, whole } from '../lookup.ts'
import type { View } from '../plan.ts'
import { isShown } from '../shown.ts'
import { customerEmail, customerName, ownEmail, ownName, sideOf } from './people.ts'
import { GMAIL } from './selectors.ts'

const CONVERSATION = /^#(?:[^/]+\/)+([A-Za-z0-9]{16,})$/

/** Of several conversations in one part of the page, the one that shows; null where that cannot be told. */
function inFront(root: Document, main: Element): ParentNode | null {
  const marks = marksBy(root, 'data-legacy-thread-id', 'h2[data-legacy-thread-id]')
  const inside = marks.filter(({ element }) => main.contains(element))
  return inside.length > 1 ? partOfTicket(root, null, inside, ['h2.hP', '.adn']) : main
}

/** The conversation in front (earlier ones stay in the page, hidden), or the window of a mail written on its own. */
function scope(root: Document, _: URL, box: HTMLElement | null): ParentNode | null {
  const mains = matchesOf(root, '[role="main"]')
  const window = box && closestThrough(box, GMAIL.composer)
  if (window && mains.length > 0 && !mains.some((main) => main.contains(window))) return window
  const shown = mains.filter(isShown)
  if (mains.length === 0) return root
  const main = shown.find((one) => holds(one, ['h2.hP', '.adn'])) ?? shown[0]
  return main ? inFront(root, main) : null
}

/** An address that stays the same whichever label or search the conversation was reached by. */
function address({ url, scope }: View): string {
  const id = firstValue(scope, ['[data-legacy-thread-id]@data-legacy-thread-id'])
  return id ? `${url.origin}${url.pathname}#all/${id}` : url.href
}

/** Gmail. Nothing in it is internal: whatever is written goes out. */
export const gmail = createDesk({
  ...GMAIL,
  isConversation: (url) => /^\/mail\/(?:u|mu)\//.test(url.pathname) && CONVERSATION.test(url.hash),
  scope,
  shapes: { ticketId: whole },
  derived: {
    customerName,
    customerEmail,
    agentName: ownName,
    agentEmail: ({ root }) => fact(ownEmail(root), 'your account'),
  },
  author: ({ email }, { root }) => sideOf(email, ownEmail(root)),
  visibility: ({ box }) => (box ? 'public' : 'unknown'),
  address,
})
