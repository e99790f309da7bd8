import { BUCKETS, type Features } from './features.ts'
import type { Entry, SuggestIndex, Unit } from './suggest-index.ts'

/** Past messages that likeness looks at, the latest ones. */
const LATEST = 12
const ALPHA = 0.1
/** Buckets a text could have held, for the smoothing of naive Bayes. */
const VOCABULARY = 20_000

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

function weigh(index: SuggestIndex, bucket: number, count: number): number {
  const idf = Math.log((index.featured + 1) / ((index.spread[bucket] ?? 0) + 0.5))
  return count === 1 ? idf : idf * (1 + Math.log(count))
}

function normOf(index: SuggestIndex, { buckets, counts }: Features): number {
  let squares = 0
  for (let at = 0; at < buckets.length; at++) squares += weigh(index, buckets[at] ?? 0, counts[at] ?? 1) ** 2
  return Math.sqrt(squares)
}

/** Lengths of texts change with the rarity of words, slowly: they are taken again when the index has grown by a fiftieth. */
function cachedNorm(index: SuggestIndex, unit: Unit, features: Features): number {
  const age = Math.abs(index.featured - unit.normedAt)
  if (unit.norm === 0 || age * 50 > index.featured) {
    unit.norm = normOf(index, features)
    unit.normedAt = index.featured
  }
  return unit.norm
}

/** One query against the texts of answers: what of it is rare, and where it is met again. */
export class LikenessQuery {
  readonly #index: SuggestIndex
  readonly #query: Features
  readonly #weights: Float64Array
  readonly #norm: number
  readonly #met: Float64Array
  readonly #size: number

  constructor(index: SuggestIndex, query: Features) {
    this.#index = index
    this.#query = query
    this.#size = query.buckets.length
    this.#weights = new Float64Array(this.#size)
    this.#met = new Float64Array(this.#size)
    for (let at = 0; at < this.#size; at++) {
      const bucket = query.buckets[at] ?? 0
      this.#weights[at] = weigh(index, bucket, query.counts[at] ?? 1)
      position[bucket] = at + 1
    }
    this.#norm = normOf(index, query)
  }

  /** Must be called when done. */
  close(): void {
    for (const bucket of this.#query.buckets) position[bucket] = 0
  }

  /** Adds what the query and a text share to `met`; gives their dot product. */
  #meet({ buckets, counts }: Features): number {
    let dot = 0
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0
      const slot = position[bucket] ?? 0
      if (slot === 0) continue
      const count = counts[at] ?? 1
      const weight = this.#weights[slot - 1] ?? 0
      const own = count === (this.#query.counts[slot - 1] ?? 1) ? weight : weigh(this.#index, bucket, count)
      dot += weight * own
      this.#met[slot - 1] = (this.#met[slot - 1] ?? 0) + count
    }
    return dot
  }

  of(entry: Entry): Likeness {
    this.#met.fill(0)
    let best = 0
    let second = 0
    let total = 0
    const look = (number: number, counts: boolean): void => {
      const unit = this.#index.units[number]
      if (!unit?.features) return
      total += unit.features.total
      const dot = this.#meet(unit.features)
      if (!counts || dot === 0) return
      const cosine = dot / (cachedNorm(this.#index, unit, unit.features) * this.#norm)
      if (cosine > best) {
        second = best
        best = cosine
      } else if (cosine > second) second = cosine
    }
    for (const unit of entry.given) look(unit, true)
    const oldest = entry.learnt.length - LATEST
    for (let at = 0; at < entry.learnt.length; at++) look(entry.learnt[at] ?? 0, at >= oldest)
    return { best, sum: best + 0.5 * second, log: this.#logProbability(total, entry.learnt.length) }
  }

  #logProbability(total: number, learnt: number): number {
    const all = Math.log(total + ALPHA * VOCABULARY)
    const unmet = Math.log(ALPHA)
    let sum = 0.3 * Math.log(1 + learnt)
    for (let at = 0; at < this.#size; at++) {
      const met = this.#met[at] ?? 0
      sum += (this.#query.counts[at] ?? 1) * ((met === 0 ? unmet : Math.log(met + ALPHA)) - all)
    }
    return sum
  }
}
