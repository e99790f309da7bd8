import { el, markup } from './element.ts'
import type { Message } from './tickets.ts'
import { timeAgo } from './time.ts'

export interface Conversation {
  readonly element: HTMLElement
  add(message: Message): void
}

/** The omni log of one ticket: one article per message, oldest first. */
export function createConversation(messages: readonly Message[]): Conversation {
  const element = el('div', {
    'data-test-id': 'omni-log-container',
    role: 'log',
    'aria-label': 'Conversation',
  })
  const add = (message: Message) => element.append(article(message))
  messages.forEach(add)
  return { element, add }
}

function article(message: Message): HTMLElement {
  const body = el(
    'div',
    { 'data-test-id': 'omni-log-item-message' },
    el('div', { 'data-test-id': 'omni-log-message-content', class: 'zd-comment' }, markup(message.html)),
  )
  const entry = el('div', { type: message.kind, class: 'log-entry' }, heading(message), body)
  if (body.textContent.length > longText) entry.append(showMore(body))
  if (message.attachments?.length) entry.append(attachmentList(message.attachments))
  return el('article', { 'data-test-id': 'omni-log-comment-item', tabindex: '-1' }, avatar(message), entry)
}

function heading(message: Message): HTMLElement {
  const link = el(
    'a',
    {
      'data-test-id': 'omni-log-comment-user-link',
      href: `/replicas/zendesk/agent/users/${message.author.id}`,
    },
    message.author.name,
  )
  const row = el(
    'div',
    { class: 'log-heading' },
    el('span', { 'data-test-id': 'omni-log-item-sender' }, link),
  )
  if (message.kind === 'internal') {
    row.append(el('div', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal'))
  }
  const attributes = { 'data-test-id': 'timestamp-relative', datetime: message.sentAt.toISOString() }
  row.append(el('time', attributes, timeAgo(message.sentAt)))
  if (message.kind === 'agent') row.append(markup(delivered))
  return row
}

const avatar = ({ author }: Message): HTMLElement =>
  el('span', { 'data-garden-id': 'avatars', class: 'avatar', 'aria-hidden': 'true' }, author.name.slice(0, 1))

/** Longer bodies are clipped until the agent asks for the rest; the text is in the document all along. */
const longText = 300

function showMore(body: HTMLElement): HTMLElement {
  body.classList.add('clipped')
  const attributes = { type: 'button', 'data-test-id': 'convolog-show-more-button' }
  const button = el('button', attributes, 'Show more')
  button.addEventListener('click', () => {
    body.classList.remove('clipped')
    button.remove()
  })
  return button
}

const attachmentList = (names: readonly string[]): HTMLElement =>
  el('ul', { class: 'attachments' }, ...names.map((name) => el('li', {}, name)))

const delivered =
  '<svg data-test-id="omni-log-delivered-indicator" width="12" height="12" viewBox="0 0 12 12" role="img"><title>Delivered</title><path d="M1 6l3 3 7-7" fill="none" stroke="currentColor"/></svg>'
