import { type Compose, createCompose, type Draft } from './compose.ts'
import { divButton, el } from './element.ts'
import { agent, lines, type Mail, quote, signature, type Thread } from './mail.ts'
import { createMessage } from './message.ts'
import { showToast } from './toast.ts'

/** One thread, kept in the document once it was opened. */
export interface ThreadView {
  readonly thread: Thread
  readonly element: HTMLElement
  /** Opens the inline reply, or goes back to the one that is open. */
  reply(): void
  compose(): Compose | undefined
}

/**
 * Draws a thread with its inline reply.
 * @param changed is called after a mail was added to or taken back from the thread
 */
export function createThreadView(thread: Thread, older: boolean, changed: () => void): ThreadView {
  const messages = el('div', { role: 'list' })
  const slot = el('div', { class: 'ip' })
  const buttons = el(
    'div',
    { class: 'amn' },
    divButton({ class: 'ams' }, 'Reply', () => reply()),
  )
  let compose: Compose | undefined

  const show = (mail: Mail, opened: boolean) => {
    const item = el('div', { role: 'listitem' }, createMessage(mail, opened, older))
    messages.append(item)
    return item
  }
  const close = () => {
    compose = undefined
    slot.replaceChildren()
    buttons.hidden = false
  }
  const open = (draft: Draft) => {
    compose = createCompose({ draft, inline: true, older, sent, discarded: close })
    slot.replaceChildren(compose.element)
    buttons.hidden = true
  }
  const sent = (draft: Draft) => {
    const mail = sentMail(draft)
    thread.mails.push(mail)
    const item = show(mail, true)
    close()
    changed()
    showToast('Message sent', () => {
      thread.mails.splice(thread.mails.indexOf(mail), 1)
      item.remove()
      open(draft)
      changed()
    })
  }
  const reply = () => {
    if (!compose) open(replyTo(thread, older))
    compose?.focus()
  }

  for (const [index, mail] of thread.mails.entries()) show(mail, index > thread.mails.length - 3)
  if (thread.hasDraft) open(replyTo(thread, older))
  const heading = el(
    'h2',
    { class: 'hP', 'data-legacy-thread-id': thread.id, tabindex: '-1' },
    thread.subject,
  )
  if (!older) heading.setAttribute('data-thread-perm-id', `thread-f:${BigInt(`0x${thread.id}`)}`)
  const element = el(
    'div',
    { class: 'nH if', hidden: '' },
    el('div', { class: 'ha' }, heading),
    messages,
    slot,
    buttons,
  )
  return { thread, element, reply, compose: () => compose }
}

/** A new mail of the agent's own, with a fresh id. */
export function sentMail({ to, body, attachments }: Draft): Mail {
  return { id: freshId(), from: agent, to, sentAt: new Date(), body, attachments }
}

/** Sixteen hex digits that no other mail or thread of this page has. */
export function freshId(): string {
  const digits = crypto.getRandomValues(new Uint32Array(2))
  return [...digits].map((part) => part.toString(16).padStart(8, '0')).join('')
}

function replyTo(thread: Thread, older: boolean): Draft {
  const last = thread.mails.findLast(({ from }) => from !== agent) ?? thread.mails.at(-1)
  const people = last?.from === agent ? last.to : last ? [last.from] : []
  const body = [...lines('', ''), signature(), el('br'), ...(last ? quote(last, !older) : [])]
  return { to: people, subject: `Re: ${thread.subject}`, body, attachments: [] }
}
