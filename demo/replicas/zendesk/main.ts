import { createClassicPane } from './classic.ts'
import { el } from './element.ts'
import { drawHeader } from './header.ts'
import type { TicketPane } from './pane.ts'
import { listenForShortcuts } from './shortcuts.ts'
import './style.css'
import { agent, brand, openAtStart, type Ticket, tickets } from './tickets.ts'
import { createWorkspacePane } from './workspace.ts'

const classic = new URLSearchParams(location.search).get('generation') === 'old'
const panes = new Map<string, TicketPane>()
const header = el('header')
const main = el('div', { id: 'main_panes' })

const address = (id: string): string => `/replicas/zendesk/agent/tickets/${id}${location.search}`

/** The known ticket the address names, else the first one. */
function ticketAt(path: string): Ticket | undefined {
  const id = /\/agent\/tickets\/(\d+)/.exec(path)?.[1]
  return tickets.find((ticket) => ticket.id === id) ?? tickets[0]
}

async function open(ticket: Ticket): Promise<void> {
  if (panes.has(ticket.id)) return
  const pane = classic ? createClassicPane(ticket) : await createWorkspacePane(ticket)
  pane.element.classList.add('behind')
  pane.element.addEventListener('input', drawChrome)
  panes.set(ticket.id, pane)
  main.append(pane.element)
  pane.element.querySelector('[role="log"]')?.lastElementChild?.scrollIntoView({ block: 'end' })
}

function activePane(): TicketPane | undefined {
  return panes.get(ticketAt(location.pathname)?.id ?? '')
}

function drawChrome(): void {
  const active = activePane()
  if (!active) return
  drawHeader(header, panes.values(), active.ticket.id, classic, { address, show })
  document.title = [active.subject(), brand, agent.name, 'Zendesk'].join(' – ')
}

/** Shows the ticket of the address; every other open ticket stays in the document behind it. */
async function showAddress(): Promise<void> {
  const ticket = ticketAt(location.pathname)
  if (!ticket) return
  await open(ticket)
  const active = activePane()
  for (const pane of panes.values()) pane.element.classList.toggle('behind', pane !== active)
  drawChrome()
}

function show(id: string): void {
  history.pushState(null, '', address(id))
  void showAddress()
}

function stepThroughMessages(by: 1 | -1): void {
  const messages = [...(activePane()?.element.querySelectorAll('article') ?? [])]
  const at = messages.findIndex((message) => message.matches(':focus'))
  messages[Math.max(0, Math.min(messages.length - 1, at + by))]?.focus()
}

async function start(): Promise<void> {
  document.documentElement.classList.toggle('classic', classic)
  const wanted = ticketAt(location.pathname)
  if (wanted) history.replaceState(null, '', address(wanted.id))
  document.querySelector('#ember-root')?.append(header, main)
  listenForShortcuts({
    submit: () => activePane()?.composer.submit(),
    write: (kind) => activePane()?.composer.write(kind),
    step: stepThroughMessages,
  })
  window.addEventListener('popstate', () => void showAddress())
  for (const ticket of tickets) if (openAtStart.includes(ticket.id)) await open(ticket)
  await showAddress()
}

void start()
