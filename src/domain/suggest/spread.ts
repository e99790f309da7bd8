import { BUCKETS, bucketIn, type Features } from './features.ts'

/** Answers that nobody has written yet: in a library of three, what one says is not common. */
const UNSEEN = 20

/** For which change each bucket was met last, by a number that grows with each; shared. */
const met = new Uint16Array(BUCKETS)
let change = 0

/** Begins a change: the buckets of these texts were met. */
function begin(texts: readonly Features[]): void {
  change = (change + 1) & 0xffff
  if (change === 0) {
    met.fill(0)
    change = 1
  }
  for (const { packed } of texts)
    for (let at = 0; at < packed.length; at++) met[bucketIn(packed[at] ?? 0)] = change
}

/** In texts of how many answers each bucket comes: what many answers share tells little. */
export class Spread {
  readonly #answers = new Uint16Array(BUCKETS)
  #weights = new Float64Array(0)
  #of = -1

  /** Texts that an answer got; `others` are those that it had. */
  add(texts: readonly Features[], others: readonly Features[]): void {
    begin(others)
    for (const { packed } of texts)
      for (let at = 0; at < packed.length; at++) {
        const bucket = bucketIn(packed[at] ?? 0)
        if (met[bucket] === change) continue
        met[bucket] = change
        this.#answers[bucket] = (this.#answers[bucket] ?? 0) + 1
      }
  }

  /** A text that an answer lost; `others` are those that it still has. */
  remove({ packed }: Features, others: readonly Features[]): void {
    begin(others)
    for (const bucket of packed.map(bucketIn))
      if (met[bucket] !== change) this.#answers[bucket] = (this.#answers[bucket] ?? 1) - 1
  }

  /** To be called before `weight` where the number of answers may have changed. */
  of(answers: number): this {
    if (answers === this.#of) return this
    this.#of = answers
    this.#weights = Float64Array.from({ length: answers + 1 }, (_, count) =>
      Math.log((answers + UNSEEN) / (count + 0.5)),
    )
    return this
  }

  /** Inverse answer frequency of a bucket, times 1 + log of how often it came. */
  weight(bucket: number, count: number): number {
    const rarity = this.#weights[this.#answers[bucket] ?? 0] ?? 0
    return count === 1 ? rarity : rarity * (1 + Math.log(count))
  }
}
