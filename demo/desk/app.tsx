import type { JSX } from 'preact'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { addressOf, type Place, placeFrom } from './address.ts'
import { type DeskKey, deskKeyOf } from './keys.ts'
import { Composer } from './parts/composer.tsx'
import { Details } from './parts/details.tsx'
import { List } from './parts/list.tsx'
import { Thread } from './parts/thread.tsx'
import { Toast } from './parts/toast.tsx'
import { Topbar } from './parts/topbar.tsx'
import { createReplyBox } from './reply-box.ts'
import { activeTicket, initialState, neighbour, reduce } from './state.ts'
import { agent, type Ticket } from './ticket.ts'
import { ticketsAt } from './tickets/index.ts'

export function App(): JSX.Element | null {
  const start = useMemo(() => {
    const tickets = ticketsAt(new Date())
    return { tickets, place: placeFrom(new URL(location.href), tickets) }
  }, [])
  const [state, dispatch] = useReducer(reduce, start, ({ tickets, place }) =>
    initialState(tickets, place.ticketId),
  )
  const [editor, setEditor] = useState(start.place.editor)
  const box = useMemo(() => createReplyBox('Your message'), [])
  const searchBox = useRef<HTMLInputElement>(null)
  const ticket = activeTicket(state)
  const place: Place = { ticketId: state.activeId, editor }

  useAddress(place, start.tickets, (found) => {
    dispatch({ do: 'open', ticketId: found.ticketId })
    setEditor(found.editor)
  })

  const undo = useCallback(() => {
    if (!state.undoable) return
    box.restore(state.undoable.ticketId, state.undoable.html)
    dispatch({ do: 'undo send' })
    box.focus()
  }, [state.undoable, box])

  const done = useCallback(() => dispatch({ do: 'keep sent' }), [])

  useDeskKeys((key) => {
    if (key === 'j' || key === 'k') dispatch({ do: 'open', ticketId: neighbour(state, key === 'j' ? 1 : -1) })
    if (key === 'r' || key === 'n') {
      dispatch({ do: 'show as', visibility: key === 'n' ? 'note' : 'public' })
      box.focus()
    }
    if (key === '/') searchBox.current?.focus()
    if (key === 'z') undo()
  })

  useEffect(() => {
    document.title = ticket ? `#${ticket.id} ${ticket.subject} · Corner Kettle desk` : 'Corner Kettle desk'
  }, [ticket])

  if (!ticket) return null
  return (
    <div class="desk">
      <Topbar />
      <List
        state={state}
        searchBox={searchBox}
        addressOf={(ticketId) => addressOf({ ...place, ticketId })}
        open={(ticketId) => dispatch({ do: 'open', ticketId })}
        search={(text) => dispatch({ do: 'search', text })}
      />
      <main class="conversation" data-ticket-id={ticket.id}>
        <Thread ticket={ticket} />
        <Composer
          ticket={ticket}
          visibility={state.visibility}
          files={state.files[ticket.id] ?? []}
          editor={editor}
          box={box}
          chooseEditor={setEditor}
          dispatch={dispatch}
          send={(html) => dispatch({ do: 'send', sent: { html, at: new Date(), author: agent.name } })}
        />
      </main>
      <Details customer={ticket.customer} />
      <Toast undoable={state.undoable} undo={undo} done={done} />
    </div>
  )
}

/** Keeps the address bar and the state together: a new ticket is a new entry, a new editor is not. */
function useAddress(place: Place, tickets: readonly Ticket[], follow: (found: Place) => void): void {
  const { ticketId, editor } = place
  const lastTicket = useRef(ticketId)
  useEffect(() => {
    const address = addressOf({ ticketId, editor })
    const sameTicket = lastTicket.current === ticketId
    lastTicket.current = ticketId
    if (location.pathname + location.search === address) return
    history[sameTicket ? 'replaceState' : 'pushState'](null, '', address)
  }, [ticketId, editor])
  useEffect(() => {
    const stop = new AbortController()
    addEventListener('popstate', () => follow(placeFrom(new URL(location.href), tickets)), stop)
    return () => stop.abort()
  })
}

function useDeskKeys(act: (key: DeskKey) => void): void {
  useEffect(() => {
    const stop = new AbortController()
    document.addEventListener(
      'keydown',
      (event) => {
        const key = deskKeyOf(event)
        if (!key) return
        event.preventDefault()
        act(key)
      },
      stop,
    )
    return () => stop.abort()
  })
}
