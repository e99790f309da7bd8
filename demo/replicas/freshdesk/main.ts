import { el } from './element.ts'
import { createPane, type TicketPane } from './pane.ts'
import { listenForShortcuts } from './shortcuts.ts'
import './style.css'
import { type Ticket, tickets } from './tickets.ts'

const older = new URLSearchParams(location.search).get('generation') === 'old'
const panes = tickets.map((ticket) => createPane(ticket, older))
const list = el('nav', { class: 'ticket-list', 'aria-label': 'Tickets' })
const main = el('main')

const address = (id: string): string => `/replicas/freshdesk/a/tickets/${id}${location.search}`

/** The ticket the address names, else the first one. */
function activePane(): TicketPane | undefined {
  const id = /\/a\/tickets\/(\d+)/.exec(location.pathname)?.[1]
  return panes.find(({ ticket }) => ticket.id === id) ?? panes[0]
}

/**
 * Both tickets stay in the document and one is hidden; the old interface had one page at a time, which its
 * single `#ticket-display-id` needs.
 */
function showAddress(): void {
  const active = activePane()
  if (!active) return
  if (older) main.replaceChildren(active.element)
  else for (const pane of panes) pane.element.hidden = pane !== active
  list.replaceChildren(...tickets.map((ticket) => listItem(ticket, ticket === active.ticket)))
  document.title = `[#${active.ticket.id}] ${active.ticket.subject} : Corner Kettle`
}

function listItem(ticket: Ticket, current: boolean): HTMLElement {
  const link = el('a', { href: address(ticket.id), ...(current && { 'aria-current': 'page' }) })
  link.append(el('strong', {}, ticket.subject), el('span', {}, `${ticket.requester.name} #${ticket.id}`))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    visit(ticket)
  })
  return link
}

function visit(ticket: Ticket | undefined): void {
  if (!ticket) return
  history.pushState(null, '', address(ticket.id))
  showAddress()
}

function step(by: 1 | -1): void {
  visit(tickets[tickets.findIndex(({ id }) => id === activePane()?.ticket.id) + by])
}

function start(): void {
  const active = activePane()
  if (active) history.replaceState(null, '', address(active.ticket.id))
  if (!older) main.append(...panes.map(({ element }) => element))
  document.body.append(el('header', {}, 'Corner Kettle support'), list, main)
  window.addEventListener('popstate', showAddress)
  listenForShortcuts({
    send: () => activePane()?.box()?.send(),
    alone: new Map([
      ['r', () => activePane()?.write('reply')],
      ['n', () => activePane()?.write('note')],
      ['j', () => step(1)],
      ['k', () => step(-1)],
    ]),
  })
  showAddress()
}

start()
