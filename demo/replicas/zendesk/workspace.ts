import { createComposer } from './composer.ts'
import { createConversation } from './conversation.ts'
import { el } from './element.ts'
import type { TicketPane } from './pane.ts'
import { agent, type Person, type Ticket } from './tickets.ts'

/** One ticket as the Agent Workspace draws it: fields, conversation with composer, customer context. */
export async function createWorkspacePane(ticket: Ticket): Promise<TicketPane> {
  const conversation = createConversation(ticket.messages)
  const composer = await createComposer(ticket, ({ kind, html, attachments }) => {
    conversation.add({ kind, html, attachments, author: agent, sentAt: new Date() })
    conversation.element.scrollTop = conversation.element.scrollHeight
  })
  const subject = el('input', { 'data-test-id': 'omni-header-subject', 'aria-label': 'Subject' })
  subject.value = ticket.subject

  const submit = el('button', { type: 'button', class: 'submit', 'data-test-id': 'submit-as-button' })
  submit.append('Submit as ', el('strong', {}, 'Open'))
  submit.addEventListener('click', () => composer.submit())

  const layout = el(
    'div',
    { 'data-test-id': `ticket-${ticket.id}-custom-layout`, class: 'layout' },
    fields(ticket),
    el(
      'div',
      { class: 'middle' },
      el('div', { class: 'omni-header' }, subject, el('span', { class: 'via' }, `Ticket #${ticket.id}`)),
      conversation.element,
      composer.element,
    ),
    context(ticket.requester),
  )
  const element = el(
    'div',
    { 'data-ticket-id': ticket.id, class: 'workspace' },
    layout,
    el('footer', { class: 'ticket-footer' }, submit),
  )
  return { ticket, element, composer, subject: () => subject.value }
}

function fields(ticket: Ticket): HTMLElement {
  return el(
    'aside',
    { class: 'fields', 'aria-label': 'Ticket fields' },
    field('Requester', personTag(ticket.requester)),
    field('Assignee', el('span', { class: 'tag' }, `Support / ${agent.name}`)),
    ...(ticket.copied.length > 0 ? [field('CCs', ...ticket.copied.map(personTag))] : []),
    field('Tags', el('span', { class: 'tag' }, ticket.channel)),
    field('Priority', el('span', { class: 'tag' }, 'Normal')),
  )
}

const field = (label: string, ...content: readonly HTMLElement[]): HTMLElement =>
  el('div', { class: 'field' }, el('div', { class: 'field-label' }, label), ...content)

/** The address sits in the picture's `alt`, the name is the element after it. */
const personTag = ({ name, email }: Person): HTMLElement =>
  el(
    'span',
    { class: 'tag' },
    el('img', { 'data-garden-id': 'tags.avatar', alt: email, src: blankFace }),
    el('span', {}, name),
  )

const blankFace =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20'%3E%3Ccircle cx='10' cy='10' r='10' fill='%2368737d'/%3E%3Ccircle cx='10' cy='8' r='3.4' fill='%23fff'/%3E%3Cpath d='M4 17a6 5 0 0 1 12 0' fill='%23fff'/%3E%3C/svg%3E"

const context = ({ name, email }: Person): HTMLElement =>
  el(
    'aside',
    { class: 'context', 'aria-label': 'Customer context' },
    el('h2', {}, name),
    el('p', {}, el('a', { href: `mailto:${email}` }, email)),
    el('p', {}, 'Local time and language: unknown'),
  )
