import type { Author, MaybeFact, Visibility } from '../../domain/scene.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { ownName, ownProfile } from '../own-name.ts'
import type { MarkedMessage, View } from '../plan.ts'
import { REDMINE } from './selectors.ts'

const PAGE = /^(.*)\/issues\/(\d+)(?:\/edit)?\/?$/
const OWN = '#loggedas a.user'
const WRITER = 'p.author a.user, .note-header a.user, h4 a.user'

/** Who opened the issue, unless that was the agent: then the page does not tell who the customer is. */
function opener({ root, scope }: View): Element | null {
  const link = scope.querySelector('.issue p.author a.user')
  return link && link.getAttribute('href') !== ownProfile(root, OWN) ? link : null
}

function customerName(view: View): MaybeFact {
  return fact(opener(view)?.textContent, 'who opened the ticket')
}

function author({ item }: MarkedMessage, view: View): Author {
  const writer = item.querySelector(WRITER)?.getAttribute('href')
  if (!writer) return 'unknown'
  if (writer === ownProfile(view.root, OWN)) return 'agent'
  return writer === opener(view)?.getAttribute('href') ? 'customer' : 'unknown'
}

function visibility({ box, scope }: View): Visibility {
  if (!box) return 'unknown'
  // No such checkbox: this agent's role has no private notes, so everything is public.
  return scope.querySelector('input[type="checkbox"]#issue_private_notes:checked') ? 'note' : 'public'
}

function address({ url }: View): string {
  const [, site = '', id] = PAGE.exec(url.pathname) ?? []
  return id ? `${url.origin}${site}/issues/${id}` : url.href
}

/** Redmine: conversation and reply on one page; a checkbox turns the reply into a private note. */
export const redmine = createDesk({
  ...REDMINE,
  isConversation: (url) => PAGE.test(url.pathname),
  derived: {
    ticketId: ({ url }) => fact(PAGE.exec(url.pathname)?.[2], 'the address of the page'),
    customerName,
    agentName: ({ root }) => fact(ownName(root, OWN), 'your name beside your messages'),
  },
  author,
  visibility,
  address,
})
