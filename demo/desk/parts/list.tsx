import type { JSX, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { deskKeys } from '../keys.ts'
import { textOf } from '../rich-text.ts'
import { foundTickets, type State } from '../state.ts'
import { lastActivity, type Message, type Status, type Ticket } from '../ticket.ts'
import { shortWhen } from '../when.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'

interface ListProps {
  state: State
  searchBox: RefObject<HTMLInputElement | null>
  addressOf(ticketId: string): string
  open(ticketId: string): void
  search(text: string): void
}

export function List({ state, searchBox, addressOf, open, search }: ListProps): JSX.Element {
  const found = foundTickets(state)
  return (
    <nav class="list" aria-label="Conversations">
      <div class="search">
        <Icon name="search" />
        <input
          ref={searchBox}
          type="search"
          aria-label="Search conversations"
          placeholder="Search"
          value={state.search}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            search('')
            event.currentTarget.blur()
          }}
        />
        <kbd>/</kbd>
      </div>
      <ul class="rows">
        {found.map((ticket) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            active={ticket.id === state.activeId}
            href={addressOf(ticket.id)}
            open={() => open(ticket.id)}
          />
        ))}
      </ul>
      {found.length === 0 && <p class="nothing">Nobody wrote about “{state.search}”.</p>}
      <dl class="keys" aria-label="Keys">
        {Object.entries(deskKeys).map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}

interface RowProps {
  ticket: Ticket
  active: boolean
  href: string
  open(): void
}

function Row({ ticket, active, href, open }: RowProps): JSX.Element {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!active) return
    link.current?.scrollIntoView({ block: 'nearest' })
    // Whoever walks the list with j and k has the focus walk along.
    if (document.activeElement?.matches('.row')) link.current?.focus()
  }, [active])
  const { customer, subject, status, unread, messages } = ticket
  return (
    <li>
      <a
        ref={link}
        class="row"
        href={href}
        aria-current={active ? 'page' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          open()
        }}
      >
        <Avatar name={customer.name} />
        <span class="row-name">
          {unread && <span class="dot" role="img" aria-label="Unread" />}
          {customer.name}
        </span>
        <span class="row-when">{shortWhen(lastActivity(ticket), new Date())}</span>
        <span class="row-subject">{subject}</span>
        <span class="row-preview">{previewOf(messages.at(-1))}</span>
        {status !== 'open' && <StatusChip status={status} />}
      </a>
    </li>
  )
}

const statusWords: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  overdue: 'Late',
  waiting: 'Answered',
}

export function StatusChip({ status }: { status: Status }): JSX.Element {
  return <span class={`chip ${status}`}>{statusWords[status]}</span>
}

function previewOf(message: Message | undefined): string {
  if (!message) return ''
  const { body, from } = message
  const text = 'text' in body ? body.text : textOf(body.html)
  return `${from === 'customer' ? '' : from === 'note' ? 'Note: ' : 'You: '}${text.slice(0, 120)}`
}
