import { draftLines } from '../text/own-words.ts'
import { type Exceeding, exceedingInLine, movedTo } from './exceeding.ts'
import type { Policy } from './policy.ts'

/** Looks for offers beyond a policy in a draft that is being typed: a line that did not change is not read again. */
export class OfferReader {
  readonly #policy: Policy
  #lines = new Map<string, readonly Exceeding[]>()

  constructor(policy: Policy) {
    this.#policy = policy
  }

  /** As `exceeding`. Spans are UTF-16 offsets into `text`. */
  read(text: string): Exceeding[] {
    const lines = new Map<string, readonly Exceeding[]>()
    const found: Exceeding[] = []
    for (const { start, end, own } of draftLines(text)) {
      if (!own || start === end) continue
      const raw = text.slice(start, end)
      const offers = this.#lines.get(raw) ?? lines.get(raw) ?? exceedingInLine(raw, this.#policy)
      lines.set(raw, offers)
      for (const offer of offers) found.push(movedTo(offer, start))
    }
    this.#lines = lines
    return found
  }
}
