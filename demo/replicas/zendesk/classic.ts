import { createAttachments } from './attachments.ts'
import { el, markup } from './element.ts'
import type { Composer, Draft, TicketPane } from './pane.ts'
import { agent, type Message, type Ticket } from './tickets.ts'
import { timeAgo } from './time.ts'

/** One ticket as the classic agent interface drew it, for `?generation=old`. */
export function createClassicPane(ticket: Ticket): TicketPane {
  const events = el('div', { class: 'event-container' }, ...ticket.messages.map(classicEvent))
  const composer = createClassicComposer(({ kind, html, attachments }) => {
    events.append(classicEvent({ kind, html, attachments, author: agent, sentAt: new Date() }))
  })
  const subject = el('input', { 'data-test-id': 'ticket-pane-subject', 'aria-label': 'Subject' })
  subject.value = ticket.subject

  const sender = el(
    'div',
    { class: 'sender' },
    `${ticket.requester.name} `,
    el('span', { class: 'email' }, ticket.requester.email),
    el('span', { class: 'source' }, ` via ${agent.name}`),
  )
  const submit = el('button', { type: 'button', class: 'submit' }, 'Submit as Open')
  submit.addEventListener('click', () => composer.submit())
  const element = el(
    'div',
    { 'data-ticket-id': ticket.id, class: 'workspace ticket' },
    el('div', { class: 'middle' }, subject, sender, composer.element, events),
    el('footer', { class: 'ticket-footer' }, submit),
  )
  return { ticket, element, composer, subject: () => subject.value }
}

function classicEvent(message: Message): HTMLElement {
  const names = (message.attachments ?? []).map((name) => el('li', {}, name))
  return el(
    'div',
    { type: message.kind, class: 'event' },
    el(
      'div',
      { class: 'header' },
      el('strong', {}, message.author.name),
      el('time', { datetime: message.sentAt.toISOString() }, timeAgo(message.sentAt)),
    ),
    el('div', { class: 'zd-comment' }, markup(message.html)),
    el('ul', { class: 'attachments' }, ...names),
  )
}

function createClassicComposer(post: (draft: Draft) => void): Composer {
  let kind: Draft['kind'] = 'agent'
  const comment = el('div', {
    class: 'zendesk-editor--rich-text-comment',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Comment',
  })
  const attachments = createAttachments()
  const view = el('div', { id: 'editor-view', class: 'comment-input' })
  const tabs = {
    agent: el('button', { type: 'button' }, 'Public reply'),
    internal: el('button', { type: 'button' }, 'Internal note'),
  }
  const write = (next: Draft['kind']) => {
    kind = next
    view.classList.toggle('internal', kind === 'internal')
    tabs.agent.setAttribute('aria-pressed', String(kind === 'agent'))
    tabs.internal.setAttribute('aria-pressed', String(kind === 'internal'))
    comment.focus()
  }
  tabs.agent.addEventListener('click', () => write('agent'))
  tabs.internal.addEventListener('click', () => write('internal'))
  view.append(
    el('div', { class: 'comment-kind' }, tabs.agent, tabs.internal),
    el('div', { class: 'zendesk-editor--rich-text-container' }, comment),
    toolbar(),
    attachments.element,
  )
  write(kind)
  return {
    element: view,
    write,
    submit() {
      const names = attachments.take()
      if (comment.textContent.trim() === '' && names.length === 0) return
      const html = comment.innerHTML
      comment.replaceChildren()
      post({ kind, html, attachments: names })
    },
  }
}

/** The classic editor formats through the browser's own commands. */
function toolbar(): HTMLElement {
  const commands = { bold: 'B', italic: 'I', insertUnorderedList: '•' }
  const buttons = Object.entries(commands).map(([command, label]) => {
    const button = el('button', { type: 'button', title: command }, label)
    button.addEventListener('mousedown', (event) => {
      event.preventDefault()
      document.execCommand(command)
    })
    return button
  })
  return el('div', { class: 'zendesk-editor--toolbar' }, ...buttons)
}
