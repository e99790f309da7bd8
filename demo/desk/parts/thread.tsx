import type { JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { sanitise } from '../rich-text.ts'
import type { Author, Body, Message, Ticket } from '../ticket.ts'
import { fullWhen, longWhen } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'
import { StatusChip } from './list.tsx'

export function Thread({ ticket }: { ticket: Ticket }): JSX.Element {
  const scroller = useRef<HTMLElement>(null)
  const { id, subject, customer, messages, status } = ticket
  useNewestInSight(scroller, messages.at(-1)?.id)
  return (
    <>
      <header class="subject">
        <h1 data-subject={subject}>{subject}</h1>
        <p>
          <StatusChip status={status} />
          <span class="number">#{id}</span>
          <span data-customer-name={customer.name}>{customer.name}</span>
          <a href={`mailto:${customer.email}`} data-customer-email={customer.email}>
            {customer.email}
          </a>
          {customer.orders[0] && <span data-field="Order number">{customer.orders[0].number}</span>}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="thread" ref={scroller} aria-label="Messages" tabIndex={0}>
        <ol class="messages">
          {messages.map((message) => (
            <li key={message.id}>
              <MessageCard message={message} />
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

const roles: Record<Author, string> = { customer: 'Customer', agent: 'Reply', note: 'Internal note' }

function MessageCard({ message }: { message: Message }): JSX.Element {
  const { id, from, author, at, body, files } = message
  return (
    <article class="message" data-from={from} data-message-id={id}>
      <header>
        <Avatar name={author} />
        <span class="message-author">{author}</span>
        <span class="message-role">
          {from === 'note' && <Icon name="lock" />}
          {roles[from]}
        </span>
        <time dateTime={at.toISOString()} title={fullWhen(at)}>
          {longWhen(at, new Date())}
        </time>
      </header>
      <MessageBody body={body} />
      {files.length > 0 && (
        <ul class="message-files" aria-label="Attachments">
          {files.map((name) => (
            <li key={name} class="file">
              <Icon name="clip" />
              {name}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function MessageBody({ body }: { body: Body }): JSX.Element {
  if ('html' in body) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised, and it is what the agent wrote
    return <div class="message-body" dangerouslySetInnerHTML={{ __html: sanitise(body.html) }} />
  }
  return (
    <div class="message-body">
      {body.text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a mail never move
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}

/** Shows the newest message, or its beginning if it is long, until the reader scrolls away from it. */
function useNewestInSight(scroller: RefObject<HTMLElement | null>, newestId: string | undefined): void {
  useLayoutEffect(() => {
    const box = scroller.current
    const newest = box?.querySelector(`[data-message-id="${newestId}"]`)
    if (!box || !newest) return
    let shownAt = 0
    const reveal = (): void => {
      box.scrollTop = 0
      newest.scrollIntoView({ block: 'nearest' })
      shownAt = box.scrollTop
    }
    reveal()
    // The box below grows when its editor arrives or the draft gets longer.
    const watch = new ResizeObserver(() => {
      if (Math.abs(box.scrollTop - shownAt) < 2) reveal()
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [scroller, newestId])
}
