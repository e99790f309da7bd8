import { createStore } from 'zustand/vanilla'

type Dismissed = Readonly<Record<string, ReadonlySet<string>>>

/** Answers the agent sent away, by ticket; forgotten when the panel closes. */
export const dismissals = createStore<Dismissed>(() => ({}))

const NONE: ReadonlySet<string> = new Set()

export const forTicket = (all: Dismissed, ticket: string): ReadonlySet<string> => all[ticket] ?? NONE
