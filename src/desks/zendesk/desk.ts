import type { MaybeFact, ThreadMessage, Visibility } from '../../domain/scene.ts'
import { marksBy, partOfTicket, type TicketMark } from '../active-ticket.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { closestThrough, titleOf } from '../frames.ts'
import { firstGeneration, firstValue } from '../lookup.ts'
import type { View } from '../plan.ts'
import { ACTIVE_TAB, CHANNEL, TICKET_ATTRIBUTES, ZENDESK } from './selectors.ts'

const ADDRESS = /^\/agent\/(?:workspaces\/[^/]+\/)?tickets\/(\d+)/
const LAYOUT = /^ticket-(\d+)-custom-layout$/

function activeId(root: Document, url: URL): string | null {
  return ADDRESS.exec(url.pathname)?.[1] ?? firstValue(root, ACTIVE_TAB)
}

function ticketMarks(root: Document): TicketMark[] {
  const layouts = marksBy(root, 'data-test-id', '[data-test-id$="-custom-layout"]').flatMap(
    ({ element, id }) => {
      const ticket = LAYOUT.exec(id)?.[1]
      return ticket ? [{ element, id: ticket }] : []
    },
  )
  return [...layouts, ...TICKET_ATTRIBUTES.flatMap((attribute) => marksBy(root, attribute))]
}

/** All open tickets stay in the page at once: only the part that carries the active one's number is read. */
function scope(root: Document, url: URL): ParentNode | null {
  const id = activeId(root, url)
  const marks = ticketMarks(root)
  const logs = root.querySelectorAll('[data-test-id="omni-log-container"]')
  if (id === null || (marks.length === 0 && logs.length > 1)) return null
  return partOfTicket(root, id, marks, [...ZENDESK.boxes, '[data-test-id="omni-log-container"]'])
}

/** Every channel but the internal one reaches the customer. */
function visibility({ scope, box }: View): Visibility {
  const editor = box && closestThrough(box, '[data-test-id="editor-view"], #editor-view')
  const button = [editor, scope].flatMap((part) => (part ? firstGeneration(part, CHANNEL) : []))[0]
  const channel = button?.getAttribute('data-channel')
  if (channel) return /internal|private|note/i.test(channel) ? 'note' : 'public'
  const label = `${button?.getAttribute('aria-label') ?? ''} ${button?.textContent ?? ''}`
  if (/\b(?:internal|private)\b/i.test(label)) return 'note'
  return /\b(?:public|e-?mail|web|chat|messaging|sms)\b/i.test(label) ? 'public' : 'unknown'
}

/** "Subject – Robin Meyer – Zendesk": the part before the last, where there are at least three. */
function agentName({ root }: View): MaybeFact {
  const parts = titleOf(root).split(' – ')
  return parts.length > 2 ? fact(parts.at(-2), 'the title of the page') : null
}

function customerName(_: View, thread: readonly ThreadMessage[] | null): MaybeFact {
  const newest = thread?.findLast((message) => message.from === 'customer')
  return fact(newest?.name, 'the name beside their newest message')
}

/** Zendesk Support. */
export const zendesk = createDesk({
  ...ZENDESK,
  isConversation: (url) => ADDRESS.test(url.pathname),
  scope,
  derived: {
    ticketId: ({ root, url }) => fact(activeId(root, url), 'the address of the page'),
    customerName,
    agentName,
  },
  visibility,
  address: ({ root, url }) => {
    const id = activeId(root, url)
    return id ? `${url.origin}/agent/tickets/${id}` : url.href
  },
})
