import type { Scene, ThreadMessage } from '../scene.ts'
import { type AskMarks, askMarksOf, isAnswered, type Reply, replyOf } from './answered.ts'
import type { Ask } from './ask.ts'
import { asksInText } from './ask-text.ts'
import { coverage } from './terms.ts'

/** An ask of the customer that is still to be answered, before the draft is looked at. */
export interface OpenAsk {
  readonly id: string
  readonly text: string
  /** Id of the message it stands in. */
  readonly message: string
  readonly again: boolean
  /** The one a general answer speaks to. */
  readonly main: boolean
  readonly marks: AskMarks
}

const SAME = 0.6

function sameAsk(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && Math.min(coverage(a, b), coverage(b, a)) >= SAME
}

function heldFrom(message: ThreadMessage): OpenAsk[] {
  return asksInText(message.text).map(({ text, start }, index) => ({
    id: `${message.id}:${start}`,
    text,
    message: message.id,
    again: false,
    main: index === 0,
    marks: askMarksOf(text),
  }))
}

/** Adds a message's asks; one asked before, answered or not, is marked and takes the older one's place. */
function taken(open: readonly OpenAsk[], all: OpenAsk[], fresh: readonly OpenAsk[]): OpenAsk[] {
  const kept = [...open]
  for (const ask of fresh) {
    const sameOpen = kept.findIndex((held) => sameAsk(held.marks.terms, ask.marks.terms))
    const before = all.some(
      (held) => held.message !== ask.message && sameAsk(held.marks.terms, ask.marks.terms),
    )
    if (sameOpen >= 0) kept.splice(sameOpen, 1)
    const again = before || (sameOpen >= 0 && kept.some(({ message }) => message !== ask.message))
    kept.push({ ...ask, again })
    all.push(ask)
  }
  return kept
}

/**
 * The customer's asks that no public reply has taken up yet: all of those since the last reply, and earlier ones that the replies
 * passed over. Oldest first, at most 20. Depends on the thread alone, so a caller may keep it between keystrokes.
 */
export function openAsks(scene: Scene): OpenAsk[] {
  let open: OpenAsk[] = []
  const all: OpenAsk[] = []
  for (const message of scene.thread ?? []) {
    if (message.from === 'customer') open = taken(open, all, heldFrom(message))
    if (message.from !== 'agent') continue
    const reply = replyOf(message.text)
    open = open
      .filter((ask) => !isAnswered(ask.marks, ask.main, reply))
      .map((ask) => ({ ...ask, main: false }))
  }
  return open.slice(-20)
}

/** Sets a draft against the open asks; null for an empty one. */
export function answeredBy(asks: readonly OpenAsk[], draft: Reply | null): Ask[] {
  return asks.map(({ id, text, message, again, main, marks }) => ({
    id,
    text,
    message,
    again,
    answered: draft !== null && isAnswered(marks, main, draft),
  }))
}

/** The open asks of the customer, and for each whether `draft` answers it. */
export function findAsks(scene: Scene, draft: string): Ask[] {
  return answeredBy(openAsks(scene), draft.trim() === '' ? null : replyOf(draft))
}
