import { createEntry } from './conversation.ts'
import { el } from './element.ts'
import { createReplyBox, type Draft, type ReplyBox } from './reply-box.ts'
import { agent, type Ticket } from './tickets.ts'

/** One ticket's page, kept while other tickets are shown. */
export interface TicketPane {
  readonly ticket: Ticket
  readonly element: HTMLElement
  /** Opens a box, or leaves the one that is open alone. */
  write(kind: Draft['kind']): void
  box(): ReplyBox | undefined
}

/** @param older draws the names of the old interface: `h2.subject` and `#ticket-display-id` */
export function createPane(ticket: Ticket, older: boolean): TicketPane {
  const entries = el('div', { class: 'ticket-details' }, ...ticket.entries.map(createEntry))
  const slot = el('div', { class: 'reply-slot' })
  const actions = el('div', { class: 'ticket-actions' })
  let box: ReplyBox | undefined

  const add = ({ kind, html, attachments }: Draft) => {
    const entry = createEntry({ kind, html, attachments, author: agent, sentAt: new Date() })
    entries.append(entry)
    entry.scrollIntoView({ block: 'nearest' })
  }
  const write = (kind: Draft['kind']) => {
    if (box) return
    const closed = () => {
      box = undefined
      actions.hidden = false
    }
    box = createReplyBox({ kind, to: ticket.requester.email, older, sent: add, closed })
    actions.hidden = true
    slot.append(box.element)
    box.mount()
    box.element.scrollIntoView({ block: 'nearest' })
  }
  actions.append(actionButton('Reply', 'ticket-action-reply', older, () => write('reply')))
  actions.append(actionButton('Add note', 'ticket-note-open', older, () => write('note')))

  const middle = el('div', { class: 'middle' }, heading(ticket, older), entries, slot, actions)
  const element = el('div', { class: 'ticket-page' }, middle, requesterCard(ticket))
  return { ticket, element, write, box: () => box }
}

/** Older buttons have their label only. */
function actionButton(label: string, testId: string, older: boolean, press: () => void): HTMLElement {
  const button = el('button', { type: 'button', 'aria-label': label }, label)
  if (!older) button.setAttribute('data-test-id', testId)
  button.addEventListener('click', press)
  return button
}

function heading({ id, subject }: Ticket, older: boolean): HTMLElement {
  if (older) {
    return el(
      'div',
      { class: 'heading' },
      el('span', { id: 'ticket-display-id' }, `#${id}`),
      el('h2', { class: 'subject' }, subject),
    )
  }
  const summary = el('button', { type: 'button', class: 'ai-summary' }, 'Add AI summary')
  const crumbs = el(
    'nav',
    { class: 'breadcrumb', 'aria-label': 'Breadcrumb' },
    el('span', { class: 'breadcrumb__item' }, 'All tickets'),
    el('span', { class: 'breadcrumb__item active' }, id),
  )
  return el(
    'div',
    { class: 'heading' },
    crumbs,
    el('h1', { class: 'ticket-subject-heading' }, subject, summary),
  )
}

function requesterCard({ requester, company }: Ticket): HTMLElement {
  return el(
    'aside',
    { class: 'requester-card', 'aria-label': 'Contact details' },
    el('h2', { class: 'requester-card__title' }, requester.name),
    el('p', {}, el('a', { href: `mailto:${requester.email}` }, requester.email)),
    el('p', {}, 'Company ', el('span', { 'data-test-id': 'requester-info-company-name' }, company)),
  )
}
