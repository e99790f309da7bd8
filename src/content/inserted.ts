import type { Inserted } from '../domain/improving/compare.ts'
import type { Scene } from '../domain/scene.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import { request } from '../platform/requests.ts'
import type { DraftReading } from './drafts.ts'

/** What went into a box for one ticket and what was flagged in it, until it is sent. In the page's memory alone. */
interface Held {
  readonly ticket: string
  readonly answers: readonly Inserted[]
  /** Since when a rule's flag stood there (epoch ms), those of the flags that were mended too. */
  readonly flagged: Map<string, number>
}

const MOST_ANSWERS = 20
/** A flag that goes sooner was a word still being typed: nobody mended anything. */
const SEEN_MS = 1500
const inBoxes = new WeakMap<HTMLElement, Held>()

function heldIn(box: HTMLElement, ticket: string): Held {
  const held = inBoxes.get(box)
  return held?.ticket === ticket ? held : { ticket, answers: [], flagged: new Map() }
}

/** Remembers that these answers stand in a box now; to be called by whoever put them in. `ticket` as ticketKey says. */
export function rememberInserted(box: HTMLElement, ticket: string, answers: readonly Inserted[]): void {
  const held = heldIn(box, ticket)
  inBoxes.set(box, { ...held, answers: [...held.answers, ...answers].slice(-MOST_ANSWERS) })
}

const flaggedIn = ({ reading }: DraftReading): Set<string> => new Set(reading.flags.map(({ rule }) => rule))

/** Follows which rules' flags stand in a draft; to be called with every reading of it. `now` in epoch ms. */
export function noteFlags(draft: DraftReading, ticket: string, now: number): void {
  const held = heldIn(draft.box.element, ticket)
  const { flagged } = held
  const standing = flaggedIn(draft)
  for (const [rule, since] of flagged) if (!standing.has(rule) && now - since < SEEN_MS) flagged.delete(rule)
  for (const rule of standing) if (!flagged.has(rule)) flagged.set(rule, now)
  inBoxes.set(draft.box.element, held)
}

/** A send that was told about. */
export interface ToldSend {
  /** The send was taken back: what was in it stands in `box` again. */
  back(box: HTMLElement): void
}

/**
 * Tells the background of a reply that is being sent, with its answers and flags, to see and count what became of them; null for a note. The
 * comparing is done there, so that the page does not pay for it.
 */
export function tellSent(draft: DraftReading, scene: Scene): ToldSend | null {
  if (scene.visibility === 'note') return null
  const { element } = draft.box
  const held = heldIn(element, ticketKey(scene))
  inBoxes.delete(element)
  const send = crypto.randomUUID()
  const left = flaggedIn(draft)
  const told = request('reply-sent', {
    send,
    answers: held.answers.map((one) => ({ ...one, paragraphs: [...one.paragraphs] })),
    fixed: [...held.flagged.keys()].filter((rule) => !left.has(rule)),
    left: [...left],
    draft: draft.text,
    scene,
  }).catch(() => null)
  return {
    back: (again) => {
      const { answers } = heldIn(again, held.ticket)
      inBoxes.set(again, { ...held, answers: [...answers, ...held.answers] })
      told.then(() => request('reply-back', { send })).catch(() => undefined)
    },
  }
}
