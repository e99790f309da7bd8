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

/** The other texts of an answer, gathered only where they are needed. */
export interface Others {
  readonly count: number
  all(): readonly Features[]
}

/** From so many texts on, an answer's buckets are kept: going through thousands for each new one would take longer with each. */
const MANY = 128

/** In texts of how many answers each bucket comes: what many answers share tells little. */
export class Spread {
  readonly #answers = new Uint16Array(BUCKETS)
  #weights = new Float64Array(0)
  #of = -1

  /** Answer -> a bit for each bucket in its texts, where it has many. */
  readonly #kept = new Map<number, Uint8Array>()

  /** Texts that an answer got; `others` are those that it had. */
  add(answer: number, texts: readonly Features[], others: Others): void {
    if (others.count > MANY) {
      this.#addToMany(this.#keptOf(answer, others), texts)
      return
    }
    begin(others.all())
    for (const { packed } of texts)
      for (let at = 0; at < packed.length; at++) {
        const bucket = bucketIn(packed[at] ?? 0)
        if (met[bucket] === change) continue
        met[bucket] = change
        this.#answers[bucket] = (this.#answers[bucket] ?? 0) + 1
      }
  }

  #keptOf(answer: number, others: Others): Uint8Array {
    const before = this.#kept.get(answer)
    if (before) return before
    const kept = new Uint8Array(BUCKETS >> 3)
    for (const { packed } of others.all())
      for (let at = 0; at < packed.length; at++) {
        const bucket = bucketIn(packed[at] ?? 0)
        kept[bucket >> 3] = (kept[bucket >> 3] ?? 0) | (1 << (bucket & 7))
      }
    this.#kept.set(answer, kept)
    return kept
  }

  #addToMany(kept: Uint8Array, texts: readonly Features[]): void {
    for (const { packed } of texts)
      for (let at = 0; at < packed.length; at++) {
        const bucket = bucketIn(packed[at] ?? 0)
        const byte = kept[bucket >> 3] ?? 0
        const bit = 1 << (bucket & 7)
        if ((byte & bit) !== 0) continue
        kept[bucket >> 3] = byte | bit
        this.#answers[bucket] = (this.#answers[bucket] ?? 0) + 1
      }
  }

  /** A text that an answer lost; `others` are those that it still has. */
  remove(answer: number, { packed }: Features, others: Others): void {
    this.#kept.delete(answer)
    begin(others.all())
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
