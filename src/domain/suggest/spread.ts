import { BUCKETS } from './features.ts'

/** Answers that nobody has written yet: in a library of three, what one says is not common. */
const UNSEEN = 20

/** In texts of how many answers each bucket comes: what many answers share tells little. */
export class Spread {
  readonly #answers = new Uint16Array(BUCKETS)
  #weights = new Float64Array(0)
  #of = -1

  readonly rise = (bucket: number): void => {
    this.#answers[bucket] = (this.#answers[bucket] ?? 0) + 1
  }

  readonly fall = (bucket: number): void => {
    this.#answers[bucket] = (this.#answers[bucket] ?? 1) - 1
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
