import { el } from './element.ts'
import type { TicketPane } from './pane.ts'
import { agent } from './tickets.ts'

interface HeaderActions {
  address(id: string): string
  show(id: string): void
}

/**
 * The bar with one tab per open ticket. The classic interface marks the selected tab only on the `div`;
 * the Agent Workspace also on a link inside it.
 */
export function drawHeader(
  header: HTMLElement,
  panes: Iterable<TicketPane>,
  selectedId: string,
  classic: boolean,
  { address, show }: HeaderActions,
): void {
  const tabs = [...panes].map(({ ticket, subject }) => {
    const selected = String(ticket.id === selectedId)
    const link = el('a', { href: address(ticket.id), role: 'tab', 'aria-selected': selected })
    link.append(el('span', { class: 'tab-title' }, subject()), el('small', {}, `#${ticket.id}`))
    if (!classic) {
      link.setAttribute('data-test-id', 'header-tab')
      link.setAttribute('data-entity-type', 'TICKET_ENTITY_TYPE')
      link.setAttribute('data-entity-is-selected', selected)
    }
    link.addEventListener('click', (event) => {
      event.preventDefault()
      show(ticket.id)
    })
    return el('div', { 'data-entity-id': ticket.id, 'data-selected': selected, class: 'tab' }, link)
  })
  const face = el('span', { 'data-garden-id': 'avatars', class: 'avatar', title: agent.email }, 'M')
  header.replaceChildren(el('div', { role: 'tablist', class: 'tabs' }, ...tabs), face)
}
