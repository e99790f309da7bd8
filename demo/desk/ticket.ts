/** What the desk shows; `Moment`s become dates when the page opens, so the demo never looks old. */

export interface Customer {
  name: string
  email: string
  /** Where they are and since when they buy here, as the desk would say it. */
  about: string
  orders: Order[]
}

export interface Order {
  number: string
  item: string
  state: string
}

export type Author = 'customer' | 'agent' | 'note'

/** Plain text as it was mailed, or HTML that this desk's own editor made (sanitised before it is shown). */
export type Body = { text: string } | { html: string }

export interface Message {
  id: string
  from: Author
  author: string
  at: Date
  body: Body
  files: string[]
}

export type Status = 'new' | 'open' | 'overdue' | 'waiting'

export interface Ticket {
  id: string
  subject: string
  status: Status
  unread: boolean
  customer: Customer
  messages: Message[]
  /** What the reply box holds before anybody typed: nothing, or the agent's signature. */
  blankDraft: string
}

/** Days back at a time of day (`HH:MM`, local), or minutes back from now. */
export type Moment = { daysAgo: number; at: string } | { minutesAgo: number }

export interface MessageSeed {
  from: Author
  when: Moment
  text: string
  files?: string[]
}

export interface TicketSeed {
  id: string
  subject: string
  status: Status
  unread?: boolean
  customer: Customer
  signature?: string
  messages: MessageSeed[]
}

export const agent = { name: 'Mira Okafor', email: 'mira@cornerkettle.example' }

/** @returns the local date that `moment` means at `now`. */
export function dateOf(moment: Moment, now: Date): Date {
  if ('minutesAgo' in moment) return new Date(now.getTime() - moment.minutesAgo * 60_000)
  const [hours = 0, minutes = 0] = moment.at.split(':').map(Number)
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - moment.daysAgo, hours, minutes)
}

export function ticketFrom(seed: TicketSeed, now: Date): Ticket {
  const { id, subject, status, unread = false, customer, signature = '' } = seed
  const messages = seed.messages.map(({ from, when, text, files = [] }, index) => ({
    id: `${id}-${index + 1}`,
    from,
    author: from === 'customer' ? customer.name : agent.name,
    at: dateOf(when, now),
    body: { text },
    files,
  }))
  return { id, subject, status, unread, customer, messages, blankDraft: signature }
}

/** When something last happened on the ticket; a ticket without messages is the oldest of all. */
export function lastActivity(ticket: Ticket): Date {
  return ticket.messages.at(-1)?.at ?? new Date(0)
}
