import type { Entry, Unit } from './entry.ts'
import { BUCKETS, bucketIn, countIn, type Features } from './features.ts'
import { fullness } from './nearness.ts'
import type { SuggestIndex } from './suggest-index.ts'

/** Past messages that likeness looks at, the latest ones. */
const LATEST = 16
/** Past messages that naive Bayes hears. */
const HEARD = 64
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

function normOf({ spread }: SuggestIndex, { packed }: Features): number {
  let squares = 0
  for (let at = 0; at < packed.length; at++) {
    const value = packed[at] ?? 0
    squares += spread.weight(bucketIn(value), countIn(value)) ** 2
  }
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
  /** How often each bucket of the query comes in the texts of an answer; used again for the next. */
  readonly #met: Float64Array

  constructor(index: SuggestIndex, query: Features) {
    this.#index = index
    this.#query = query
    index.spread.of(index.size)
    this.#weights = new Float64Array(query.packed.length)
    this.#met = new Float64Array(query.packed.length)
    for (let at = 0; at < query.packed.length; at++) {
      const value = query.packed[at] ?? 0
      this.#weights[at] = index.spread.weight(bucketIn(value), countIn(value))
      position[bucketIn(value)] = at + 1
    }
    this.#norm = normOf(index, query)
  }

  /** Must be called when done, before another query is made. */
  close(): void {
    for (const value of this.#query.packed) position[bucketIn(value)] = 0
  }

  /** What the query and a text share. */
  #dot({ packed }: Features): number {
    let dot = 0
    for (let at = 0; at < packed.length; at++) {
      const value = packed[at] ?? 0
      const slot = position[bucketIn(value)] ?? 0
      if (slot === 0) continue
      const weight = this.#weights[slot - 1] ?? 0
      const isSame = value === this.#query.packed[slot - 1]
      dot += weight * (isSame ? weight : this.#index.spread.weight(bucketIn(value), countIn(value)))
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
    const { given, learnt } = entry
    const latest = Math.max(0, learnt.length - LATEST)
    const texts = given.length + learnt.length - latest
    for (let at = 0; at < texts; at++) {
      const unit =
        this.#index.units[(at < given.length ? given[at] : learnt[latest + at - given.length]) ?? -1]
      if (!unit?.features) continue
      const dot = this.#dot(unit.features)
      if (dot === 0) continue
      const cosine = dot / (cachedNorm(this.#index, unit, unit.features) * this.#norm)
      if (cosine > best) {
        second = best
        best = cosine
      } else if (cosine > second) second = cosine
    }
    return { best, sum: best + 0.5 * fullness(this.#index) * second }
  }

  /** Log-probability that this answer's customers would write the query (multinomial naive Bayes). */
  log({ given, learnt }: Entry): number {
    const met = this.#met.fill(0)
    let total = 0
    const latest = Math.max(0, learnt.length - HEARD)
    const texts = given.length + learnt.length - latest
    for (let nth = 0; nth < texts; nth++) {
      const unit = (nth < given.length ? given[nth] : learnt[latest + nth - given.length]) ?? -1
      const features = this.#index.units[unit]?.features
      if (!features) continue
      total += features.total
      const { packed } = features
      for (let at = 0; at < packed.length; at++) {
        const value = packed[at] ?? 0
        const slot = position[bucketIn(value)] ?? 0
        if (slot > 0) met[slot - 1] = (met[slot - 1] ?? 0) + countIn(value)
      }
    }
    const all = Math.log(total + ALPHA * VOCABULARY)
    let sum = 0.3 * Math.log(1 + learnt.length) + this.#query.total * (UNMET - all)
    for (let slot = 0; slot < met.length; slot++) {
      const count = met[slot] ?? 0
      if (count > 0) sum += countIn(this.#query.packed[slot] ?? 0) * (Math.log(count + ALPHA) - UNMET)
    }
    return sum
  }
}
