import type { Author, Body, Message, Status, Ticket } from './ticket.ts'

export type Visibility = 'public' | 'note'

/** A message that can still be taken back, with all it takes to put the draft back in the box. */
export interface Undoable {
  ticketId: string
  messageId: string
  html: string
  files: string[]
  visibility: Visibility
  statusBefore: Status
}

export interface State {
  tickets: Ticket[]
  activeId: string
  search: string
  visibility: Visibility
  /** Names of the files attached to the draft of each ticket. */
  files: Record<string, string[]>
  undoable: Undoable | null
}

export interface Sent {
  html: string
  at: Date
  author: string
}

export type Action =
  | { do: 'open'; ticketId: string }
  | { do: 'search'; text: string }
  | { do: 'show as'; visibility: Visibility }
  | { do: 'attach'; names: string[] }
  | { do: 'detach'; name: string }
  | { do: 'send'; sent: Sent }
  | { do: 'undo send' }
  | { do: 'keep sent' }

export function initialState(tickets: Ticket[], activeId: string): State {
  const fresh: State = { tickets, activeId, search: '', visibility: 'public', files: {}, undoable: null }
  return reduce(fresh, { do: 'open', ticketId: activeId })
}

export function reduce(state: State, action: Action): State {
  const { activeId, files } = state
  const attached = files[activeId] ?? []
  switch (action.do) {
    case 'open':
      return {
        ...withTicket(state, action.ticketId, { unread: false }),
        activeId: action.ticketId,
        visibility: 'public',
      }
    case 'search':
      return { ...state, search: action.text }
    case 'show as':
      return { ...state, visibility: action.visibility }
    case 'attach': {
      const names = [...new Set([...attached, ...action.names])]
      return { ...state, files: { ...files, [activeId]: names } }
    }
    case 'detach':
      return { ...state, files: { ...files, [activeId]: attached.filter((name) => name !== action.name) } }
    case 'send':
      return send(state, action.sent)
    case 'undo send':
      return undoSend(state)
    case 'keep sent':
      return { ...state, undoable: null }
  }
}

/** The ticket that is open, or undefined on a desk without tickets. */
export function activeTicket(state: State): Ticket | undefined {
  return state.tickets.find(({ id }) => id === state.activeId)
}

/** The tickets that the search leaves, matched on names, subjects, numbers and what was said. */
export function foundTickets({ tickets, search }: State): Ticket[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return tickets.filter((ticket) => {
    const text = [ticket.id, ticket.subject, ticket.customer.name, ...ticket.messages.map(wordsOf)]
    const haystack = text.join('\n').toLowerCase()
    return words.every((word) => haystack.includes(word))
  })
}

/** The ticket `step` places further down the found ones; at either end it stays where it is. */
export function neighbour(state: State, step: 1 | -1): string {
  const found = foundTickets(state)
  const index = found.findIndex(({ id }) => id === state.activeId)
  if (index === -1) return found[0]?.id ?? state.activeId
  return found[index + step]?.id ?? state.activeId
}

function wordsOf({ body }: Message): string {
  return 'text' in body ? body.text : body.html
}

function withTicket(state: State, id: string, change: Partial<Ticket>): State {
  return { ...state, tickets: state.tickets.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

function send(state: State, { html, at, author }: Sent): State {
  const ticket = activeTicket(state)
  if (!ticket) return state
  const { visibility } = state
  const from: Author = visibility === 'note' ? 'note' : 'agent'
  const files = state.files[ticket.id] ?? []
  const body: Body = { html }
  const message: Message = { id: `${ticket.id}-${ticket.messages.length + 1}`, from, author, at, body, files }
  const status: Status = visibility === 'public' ? 'waiting' : ticket.status
  return {
    ...withTicket(state, ticket.id, { messages: [...ticket.messages, message], status }),
    files: { ...state.files, [ticket.id]: [] },
    undoable: {
      ticketId: ticket.id,
      messageId: message.id,
      html,
      files,
      visibility,
      statusBefore: ticket.status,
    },
  }
}

function undoSend(state: State): State {
  const { undoable } = state
  const ticket = state.tickets.find(({ id }) => id === undoable?.ticketId)
  if (!undoable || !ticket) return state
  const messages = ticket.messages.filter(({ id }) => id !== undoable.messageId)
  return {
    ...withTicket(state, ticket.id, { messages, status: undoable.statusBefore }),
    activeId: ticket.id,
    visibility: undoable.visibility,
    files: {
      ...state.files,
      [ticket.id]: [...new Set([...undoable.files, ...(state.files[ticket.id] ?? [])])],
    },
    undoable: null,
  }
}
