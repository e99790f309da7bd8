import type { Entry, Unit } from './entry.ts'
import { BUCKETS, type Features } from './features.ts'
import { fullness } from './nearness.ts'
import type { SuggestIndex } from './suggest-index.ts'

/** Past messages that likeness looks at, the latest ones. */
const LATEST = 16
const ALPHA = 0.1
/** Buckets a text could have held, for the smoothing of naive Bayes. */
const VOCABULARY = 20_000

export interface Likeness {
  /** Cosine of the most alike text, 0 to 1. */
  readonly best: number
  /** `best` and half of the second. */
  readonly sum: number
}

/** Bucket -> position in the query + 1; shared, and cleared after each query. */
const position = new Uint16Array(BUCKETS)
const UNMET = Math.log(ALPHA)

function normOf({ spread }: SuggestIndex, { buckets, counts }: Features): number {
  let squares = 0
  for (let at = 0; at < buckets.length; at++) squares += spread.weight(buckets[at] ?? 0, counts[at] ?? 1) ** 2
  return Math.sqrt(squares)
}

/** Lengths of texts change with the rarity of words, so with every change of the index. */
function cachedNorm(index: SuggestIndex, unit: Unit, features: Features): number {
  if (unit.normedAt !== index.state) {
    unit.norm = normOf(index, features)
    unit.normedAt = index.state
  }
  return unit.norm
}

/** One query against the texts of answers: what of it is rare, and where it is met again. Must be closed. */
export class LikenessQuery {
  readonly #index: SuggestIndex
  readonly #query: Features
  readonly #weights: Float64Array
  readonly #norm: number

  constructor(index: SuggestIndex, query: Features) {
    this.#index = index
    this.#query = query
    index.spread.of(index.size)
    this.#weights = new Float64Array(query.buckets.length)
    for (let at = 0; at < query.buckets.length; at++) {
      const bucket = query.buckets[at] ?? 0
      this.#weights[at] = index.spread.weight(bucket, query.counts[at] ?? 1)
      position[bucket] = at + 1
    }
    this.#norm = normOf(index, query)
  }

  /** Must be called when done, before another query is made. */
  close(): void {
    for (const bucket of this.#query.buckets) position[bucket] = 0
  }

  /** What the query and a text share. */
  #dot({ buckets, counts }: Features): number {
    let dot = 0
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0
      const slot = position[bucket] ?? 0
      if (slot === 0) continue
      const count = counts[at] ?? 1
      const weight = this.#weights[slot - 1] ?? 0
      const isSame = count === (this.#query.counts[slot - 1] ?? 1)
      dot += weight * (isSame ? weight : this.#index.spread.weight(bucket, count))
    }
    return dot
  }

  /** Cosine with any text, 0 to 1. */
  with(features: Features): number {
    const dot = this.#dot(features)
    return dot === 0 ? 0 : dot / (normOf(this.#index, features) * this.#norm)
  }

  /** Cosines with the answer's title, examples and latest choices. */
  of(entry: Entry): Likeness {
    let best = 0
    let second = 0
    const look = (number: number): void => {
      const unit = this.#index.units[number]
      if (!unit?.features) return
      const dot = this.#dot(unit.features)
      if (dot === 0) return
      const cosine = dot / (cachedNorm(this.#index, unit, unit.features) * this.#norm)
      if (cosine > best) {
        second = best
        best = cosine
      } else if (cosine > second) second = cosine
    }
    for (const unit of entry.given) look(unit)
    for (let at = Math.max(0, entry.learnt.length - LATEST); at < entry.learnt.length; at++)
      look(entry.learnt[at] ?? 0)
    return { best, sum: best + 0.5 * fullness(this.#index) * second }
  }

  /** Log-probability that this answer's customers would write the query (multinomial naive Bayes). */
  log({ profile, learnt }: Entry): number {
    const all = Math.log(profile.total + ALPHA * VOCABULARY)
    let sum = 0.3 * Math.log(1 + learnt.length) + this.#query.total * (UNMET - all)
    for (let at = 0; at < profile.buckets.length; at++) {
      const slot = position[profile.buckets[at] ?? 0] ?? 0
      if (slot === 0) continue
      sum += (this.#query.counts[slot - 1] ?? 1) * (Math.log((profile.counts[at] ?? 0) + ALPHA) - UNMET)
    }
    return sum
  }
}
