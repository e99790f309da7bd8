import type { Meaning } from './meaning.ts'
import type { TextReading } from './reading.ts'

/** How much the library's own texts say of the language, beside the message: a terse misspelt one has few words that anybody knows. */
const LIBRARY = 0.7
/** At this share of known words meanings say nothing, and at this one all they can. Measured: English 0.73 to 0.98, French and Spanish 0.18 to 0.26, German 0.05 to 0.11. */
const NONE = 0.35
const ALL = 0.5

/**
 * How far the table of meanings understands the language of a library and of a message. It is English: of other languages it knows chance
 * likenesses, which would count more than all words together.
 */
export class Fluency {
  readonly #meaning: Meaning | null
  #words = 0
  #known = 0

  constructor(meaning: Meaning | null) {
    this.#meaning = meaning
  }

  /** Takes in a text of the library, or out again with `times` -1. */
  count({ content }: TextReading, times: 1 | -1): void {
    if (!this.#meaning) return
    this.#words += times * content.length
    this.#known += times * this.#meaning.known(content)
  }

  /** How far meanings may be trusted for these readings of one message, 0 to 1. */
  of(readings: readonly TextReading[]): number {
    if (!this.#meaning || this.#words === 0) return 0
    let words = 0
    let known = 0
    for (const { content } of readings) {
      words += content.length
      known += this.#meaning.known(content)
    }
    const share = (LIBRARY * this.#known) / this.#words + ((1 - LIBRARY) * known) / Math.max(1, words)
    return Math.min(1, Math.max(0, (share - NONE) / (ALL - NONE)))
  }
}
