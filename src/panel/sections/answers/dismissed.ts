import { createStore } from 'zustand/vanilla'

type Dismissed = Readonly<Record<string, ReadonlySet<string>>>

/** Answers the agent sent away, by ticket; forgotten when the panel closes. */
export const dismissals = createStore<Dismissed>(() => ({}))

const NONE: ReadonlySet<string> = new Set()

export const forTicket = (all: Dismissed, ticket: string): ReadonlySet<string> => all[ticket] ?? NONE

/** Sends an answer away for this ticket, or brings it back. */
export function setDismissed(ticket: string, id: string, isAway: boolean): void {
  dismissals.setState((all) => {
    const ids = new Set(forTicket(all, ticket))
    if (isAway) ids.add(id)
    else ids.delete(id)
    return { ...all, [ticket]: ids }
  })
}
