import type { Fate } from './compare.ts'

/** What happens to one paragraph of a snippet between insertion and send, counted. */
export interface ParagraphFate {
  readonly kept: number
  readonly changed: number
  readonly deleted: number
}

/** What agents make of a wording before they send it, counted. */
export interface EditCounts {
  readonly sent: number
  readonly asIs: number
  /** Sends in which its paragraphs stood in another order, and in which words were added to it. */
  readonly moved: number
  readonly added: number
  readonly paragraphs: readonly ParagraphFate[]
}

/** One send, as it is counted. */
export interface CountedSend {
  readonly fates: readonly Fate[]
  readonly asIs: boolean
  readonly moved: boolean
  readonly added: boolean
}

export const NO_SENDS: EditCounts = { sent: 0, asIs: 0, moved: 0, added: 0, paragraphs: [] }

const NONE: ParagraphFate = { kept: 0, changed: 0, deleted: 0 }

/** The counts with one send more (`by` 1), or with one taken back (-1). */
export function counted(counts: EditCounts, send: CountedSend, by: 1 | -1): EditCounts {
  const plus = (count: number, is: boolean): number => Math.max(0, count + (is ? by : 0))
  return {
    sent: plus(counts.sent, true),
    asIs: plus(counts.asIs, send.asIs),
    moved: plus(counts.moved, send.moved),
    added: plus(counts.added, send.added),
    paragraphs: send.fates.map((fate, at) => {
      const before = counts.paragraphs[at] ?? NONE
      return { ...before, [fate]: plus(before[fate], true) }
    }),
  }
}

/** What most often happens to a wording: the paragraph (from 1) that is deleted or changed, or words that are added. */
export interface EditFact {
  readonly what: 'deleted' | 'changed' | 'moved' | 'added'
  /** 0 where it is no single paragraph. */
  readonly paragraph: number
  /** Of all sends, 0 to 1. */
  readonly share: number
}

/** Fewer sends say nothing, and what fewer than a third do is a matter of the conversation. */
export const ENOUGH_SENDS = 5
const TELLING = 0.3

/** What agents do to a wording, the most telling first; empty where there are too few sends or most leave it as it is. */
export function editFacts({ sent, moved, added, paragraphs }: EditCounts): EditFact[] {
  if (sent < ENOUGH_SENDS) return []
  const facts: EditFact[] = [
    ...paragraphs.flatMap(({ changed, deleted }, at): EditFact[] => [
      { what: 'deleted', paragraph: at + 1, share: deleted / sent },
      { what: 'changed', paragraph: at + 1, share: changed / sent },
    ]),
    { what: 'moved', paragraph: 0, share: moved / sent },
    { what: 'added', paragraph: 0, share: added / sent },
  ]
  return facts.filter(({ share }) => share >= TELLING).sort((a, b) => b.share - a.share)
}

/** How often a wording is edited, 0 to 1; null where there are too few sends to say. */
export function editedShare({ sent, asIs }: EditCounts): number | null {
  return sent < ENOUGH_SENDS ? null : (sent - asIs) / sent
}
