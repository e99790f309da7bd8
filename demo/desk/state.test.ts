import { describe, expect, it } from 'vitest'
import {
  type Action,
  activeTicket,
  foundTickets,
  initialState,
  neighbour,
  reduce,
  type State,
} from './state.ts'
import { dateOf, lastActivity } from './ticket.ts'
import { ticketsAt } from './tickets/index.ts'

const now = new Date(2026, 10, 22, 0, 20)
const start = initialState(ticketsAt(now), '4812')
const follow = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state)
const sent = { html: '<p>Found it.</p>', at: now, author: 'Mira Okafor' }
const ids = (state: State): string[] => foundTickets(state).map(({ id }) => id)

describe('the tickets', () => {
  it('stand in the same order at any time of day, each with its messages in order and in the past', () => {
    for (const hour of [0, 8, 23]) {
      const tickets = ticketsAt(new Date(2026, 10, 22, hour, 5))
      expect(tickets.map(({ id }) => id).join(' ')).toBe('4821 4819 4818 4816 4809 4812 4805 4798')
      for (const { messages } of tickets) {
        const times = messages.map(({ at }) => +at)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.at(-1)).toBeLessThan(+new Date(2026, 10, 22, hour, 5))
      }
    }
  })

  it('count days back in local time', () => {
    expect(dateOf({ daysAgo: 1, at: '20:41' }, now)).toEqual(new Date(2026, 10, 21, 20, 41))
    expect(dateOf({ minutesAgo: 30 }, now)).toEqual(new Date(2026, 10, 21, 23, 50))
  })
})

describe('the desk', () => {
  it('adds what was sent to the open ticket and waits for the customer', () => {
    const state = follow(start, { do: 'attach', names: ['label.pdf', 'label.pdf'] }, { do: 'send', sent })
    const ticket = activeTicket(state)
    expect(ticket?.messages.at(-1)).toMatchObject({ id: '4812-7', from: 'agent', files: ['label.pdf'] })
    expect(ticket?.status).toBe('waiting')
    expect(ticket && lastActivity(ticket)).toEqual(now)
    expect(state.files['4812']).toEqual([])
  })

  it('leaves the status alone for a note', () => {
    const state = follow(start, { do: 'show as', visibility: 'note' }, { do: 'send', sent })
    expect(activeTicket(state)?.messages.at(-1)?.from).toBe('note')
    expect(activeTicket(state)?.status).toBe('overdue')
  })

  it('takes back what was sent, from wherever the agent went meanwhile', () => {
    const before = follow(start, { do: 'attach', names: ['a.pdf'] }, { do: 'show as', visibility: 'note' })
    const state = follow(before, { do: 'send', sent }, { do: 'open', ticketId: '4798' }, { do: 'undo send' })
    expect(state).toEqual({ ...before, tickets: state.tickets })
    expect(activeTicket(state)).toEqual(activeTicket(before))
    expect(reduce(state, { do: 'undo send' })).toBe(state)
  })

  it('goes back to public replies on every other ticket', () => {
    const state = follow(start, { do: 'show as', visibility: 'note' }, { do: 'open', ticketId: '4798' })
    expect(state.visibility).toBe('public')
  })

  it('finds by name, number and what was said, and steps through what it found', () => {
    expect(ids(reduce(start, { do: 'search', text: 'gordon casserole' }))).toEqual(['4812'])
    expect(ids(reduce(start, { do: 'search', text: 'keplerstr' }))).toEqual(['4818'])
    const two = reduce(start, { do: 'search', text: 'tea club' })
    expect(ids(two)).toEqual(['4805'])
    expect(neighbour(two, 1)).toBe('4805')
    expect(neighbour(start, 1)).toBe('4805')
    expect(neighbour(start, -1)).toBe('4809')
    expect(neighbour(reduce(start, { do: 'open', ticketId: '4798' }), 1)).toBe('4798')
  })
})
