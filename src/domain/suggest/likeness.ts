import { BUCKETS, type Features } from './features.ts'
import type { Entry, SuggestIndex } from './suggest-index.ts'

/** Past messages that likeness looks at, the latest ones. */
const LATEST = 12
const ALPHA = 0.1

export interface Likeness {
  /** Cosine of the most alike text, 0 to 1. */
  readonly best: number
  /** `best` and half of the second. */
  readonly sum: number
  /** Log-probability that this answer's customers would write the query (multinomial naive Bayes). */
  readonly log: number
}

/** Bucket -> position in the query + 1; shared, and cleared after each query. */
const position = new Uint16Array(BUCKETS)

/** One query against the texts of answers: what of it is rare, and where it is met again. */
export class LikenessQuery {
  readonly #index: SuggestIndex
  readonly #query: Features
  readonly #weights: Float64Array
  readonly #norm: number
  readonly #met: Float64Array

  constructor(index: SuggestIndex, query: Features) {
    this.#index = index
    this.#query = query
    this.#weights = new Float64Array(query.buckets.length)
    this.#met = new Float64Array(query.buckets.length)
    let squares = 0
    for (let at = 0; at < query.buckets.length; at++) {
      const weight = this.#weight(query.buckets[at] ?? 0, query.counts[at] ?? 1)
      this.#weights[at] = weight
      squares += weight * weight
      position[query.buckets[at] ?? 0] = at + 1
    }
    this.#norm = Math.sqrt(squares)
  }

  /** Must be called when done. */
  close(): void {
    for (const bucket of this.#query.buckets) position[bucket] = 0
  }

  #weight(bucket: number, count: number): number {
    const idf = Math.log((this.#index.featured + 1) / ((this.#index.spread[bucket] ?? 0) + 0.5))
    return idf * (count === 1 ? 1 : 1 + Math.log(count))
  }

  /** Cosine with one text; what the two share is added to `met`. Gives how much text there is, too. */
  #compare(features: Features): { cosine: number; total: number } {
    const { buckets, counts } = features
    let dot = 0
    let squares = 0
    let total = 0
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0
      const count = counts[at] ?? 1
      const weight = this.#weight(bucket, count)
      squares += weight * weight
      total += count
      const slot = position[bucket] ?? 0
      if (slot === 0) continue
      dot += weight * (this.#weights[slot - 1] ?? 0)
      this.#met[slot - 1] = (this.#met[slot - 1] ?? 0) + count
    }
    return { cosine: dot === 0 ? 0 : dot / (Math.sqrt(squares) * this.#norm), total }
  }

  of(entry: Entry): Likeness {
    this.#met.fill(0)
    let best = 0
    let second = 0
    let total = 0
    const oldest = entry.learnt.length - LATEST
    const look = (unit: number, counts: boolean): void => {
      const features = this.#index.units[unit]?.features
      if (!features) return
      const compared = this.#compare(features)
      total += compared.total
      if (!counts) return
      if (compared.cosine > best) [best, second] = [compared.cosine, best]
      else if (compared.cosine > second) second = compared.cosine
    }
    for (const unit of entry.given) look(unit, true)
    for (let at = 0; at < entry.learnt.length; at++) look(entry.learnt[at] ?? 0, at >= oldest)
    return { best, sum: best + 0.5 * second, log: this.#logProbability(total, entry.learnt.length) }
  }

  #logProbability(total: number, learnt: number): number {
    const all = Math.log(total + ALPHA * 20_000)
    let sum = 0.3 * Math.log(1 + learnt)
    for (let at = 0; at < this.#met.length; at++)
      sum += (this.#query.counts[at] ?? 1) * (Math.log((this.#met[at] ?? 0) + ALPHA) - all)
    return sum
  }
}
