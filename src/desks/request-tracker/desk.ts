import type { Author, MaybeFact, Visibility } from '../../domain/scene.ts'
import { createDesk } from '../create-desk.ts'
import { fact } from '../desk.ts'
import { allValues, firstValue, matchesOf, nameIn, type Shape, writtenIn } from '../lookup.ts'
import { ownName, ownProfile } from '../own-name.ts'
import type { MarkedMessage, View } from '../plan.ts'
import { REQUEST_TRACKER } from './selectors.ts'

const PAGE = /^(.*)\/Ticket\/(?:Display|Update|History)\.html$/
const OWN = 'a#preferences, a.menu-item:has(.current-user)'
const NOTE = /\bcomments? added\b/i
const GOES_TO = 'who the reply goes to'

/** RT parts its query with semicolons. */
function idIn(url: URL): string | null {
  return /[?;&]id=(\d+)/.exec(url.search)?.[1] ?? null
}

/** "robin (Robin Meyer)", a login with its name, is Robin Meyer. */
const fullName: Shape = (written) => {
  const name = nameIn(written)
  return /^\S+ \(([^()]+)\)$/.exec(name ?? '')?.[1] ?? name
}

const bareSubject: Shape = (written) => written.replace(/^[^#:]*#\d+:\s*/, '') || null

function userOf(item: ParentNode, css: string): string | null {
  return firstValue(item, [`${css} .user@data-user-id`, `${css}.user@data-user-id`])
}

function author({ item }: MarkedMessage, { root }: View): Author {
  const said = item.querySelector('.metadata .description')
  if (NOTE.test(said?.textContent ?? '')) return 'note'
  const writer = userOf(item, '.metadata .description')
  const requestors = matchesOf(root, '.requestors .user').map((user) => user.getAttribute('data-user-id'))
  if (writer !== null && requestors.includes(writer)) return 'customer'
  const own = ownProfile(root, OWN)
  const link = item.querySelector('.metadata .description .user a')?.getAttribute('href')
  return own !== null && link === own ? 'agent' : 'unknown'
}

/** The reply page names recipients only; with more than one it is not told which is the customer. */
function recipient({ scope }: View): Element | null {
  const boxes = matchesOf(scope, 'input[name="TxnSendMailTo"]')
  const one = allValues(scope, ['input[name="TxnSendMailTo"]@value']).length === 1
  return one ? (boxes[0] ?? null) : null
}

function recipientName(view: View): MaybeFact {
  const id = recipient(view)?.getAttribute('id')
  const label = matchesOf(view.scope, 'label[for] .user').find((user) => {
    return user.closest('label')?.getAttribute('for') === id
  })
  return label ? fact(fullName(writtenIn(label)), GOES_TO) : null
}

function visibility({ scope, box }: View): Visibility {
  const type = box ? firstValue(scope, ['select[name="UpdateType"]']) : null
  if (type === 'private') return 'note'
  if (type === 'response') return 'public'
  if (scope.querySelector('.messagebox-container.action-private')) return 'note'
  return scope.querySelector('.messagebox-container.action-response') ? 'public' : 'unknown'
}

/** Both pages of a ticket give the address of its conversation, so that what was read there can be carried over. */
function address({ url, scope }: View): string {
  const id = idIn(url) ?? firstValue(scope, ['form[name="TicketUpdate"] input[name="id"]'])
  const site = PAGE.exec(url.pathname)?.[1]
  return id && site !== undefined ? `${url.origin}${site}/Ticket/Display.html?id=${id}` : url.href
}

/** Request Tracker 5 and 6. The customer's words are on Display.html, the reply box is on Update.html. */
export const requestTracker = createDesk({
  ...REQUEST_TRACKER,
  isConversation: (url) => PAGE.test(url.pathname) && idIn(url) !== null,
  shapes: { subject: bareSubject, customerName: fullName, agentName: fullName },
  derived: {
    ticketId: ({ url }) => fact(idIn(url), 'the address of the page'),
    customerName: recipientName,
    customerEmail: (view) => fact(recipient(view)?.getAttribute('value'), GOES_TO),
    agentName: ({ root }) => fact(ownName(root, OWN, fullName), 'your name beside your messages'),
  },
  author,
  visibility,
  address,
})
