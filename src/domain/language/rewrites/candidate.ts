import { type Swap, swapped } from './swap.ts'

/** A sentence that may stand in for the flagged one; unchecked. */
export interface Candidate {
  readonly text: string
  /** What the agent must still say; null where nothing is missing. */
  readonly ask: string | null
}

/** Proposes other wordings of one sentence, best first; `name` is the customer's, null where nobody knows it. */
export type Rewriter = (sentence: string, name: string | null) => Iterable<Candidate>

/** One candidate for each swap that fits. */
export function* eachSwap(sentence: string, swaps: readonly Swap[]): Generator<Candidate> {
  for (const swap of swaps) {
    const text = swapped(sentence, swap)
    if (text !== null) yield { text, ask: swap[2] ?? null }
  }
}
