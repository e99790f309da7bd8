import type { Inserted } from '../domain/improving/compare.ts'
import type { Scene } from '../domain/scene.ts'
import { ticketKey } from '../domain/ticket-key.ts'
import { request } from '../platform/requests.ts'
import type { DraftReading } from './drafts.ts'

/** What went into a box for one ticket, until it is sent. In the page's memory alone. */
interface Held {
  readonly ticket: string
  readonly answers: readonly Inserted[]
}

const MOST_ANSWERS = 20
const inBoxes = new WeakMap<HTMLElement, Held>()

function heldIn(box: HTMLElement, ticket: string): readonly Inserted[] {
  const held = inBoxes.get(box)
  return held?.ticket === ticket ? held.answers : []
}

/** Remembers that these answers stand in a box now; to be called by whoever put them in. `ticket` as ticketKey says. */
export function rememberInserted(box: HTMLElement, ticket: string, answers: readonly Inserted[]): void {
  if (answers.length === 0) return
  inBoxes.set(box, { ticket, answers: [...heldIn(box, ticket), ...answers].slice(-MOST_ANSWERS) })
}

/** A send whose answers were told about. */
export interface ToldSend {
  /** The send was taken back: its answers stand in `box` again. */
  back(box: HTMLElement): void
}

/**
 * Tells the background which answers are in a draft that is being sent, to see what became of them; null where there are none. The
 * comparing is done there, so that the page does not pay for it.
 */
export function tellSent({ box, text }: DraftReading, scene: Scene): ToldSend | null {
  const ticket = ticketKey(scene)
  const answers = heldIn(box.element, ticket)
  if (answers.length === 0 || scene.visibility === 'note') return null
  inBoxes.delete(box.element)
  const send = crypto.randomUUID()
  const told = request('answers-sent', {
    send,
    answers: answers.map((one) => ({ ...one, paragraphs: [...one.paragraphs] })),
    draft: text,
    scene,
  }).catch(() => null)
  return {
    back: (again) => {
      rememberInserted(again, ticket, answers)
      told.then(() => request('answers-back', { send })).catch(() => undefined)
    },
  }
}
