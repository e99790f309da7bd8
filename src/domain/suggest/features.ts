/** Features are hashed into this many buckets: at 5,000 answers two share one in a few hundred cases, which no ranking notices. */
export const BUCKETS = 1 << 19

/** What a text looks like: buckets of its stems, pairs of stems and pieces of words (3 to 5 letters), each once, with how often it came. */
export interface Features {
  readonly buckets: Uint32Array
  readonly counts: Uint8Array
  /** Sum of the counts. */
  readonly total: number
}

/** FNV-1a, 32 bit (G. Fowler, L. C. Noll, P. Vo), seeded by kind so that a word and its piece differ. */
export function bucketOf(kind: number, text: string, from: number, to: number): number {
  let value = 0x811c9dc5 ^ kind
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

/** How often each bucket came in the text at hand; shared, and emptied after each text. */
const tally = new Uint8Array(BUCKETS)
const MOST = 255

/** Counts the buckets of one text. Gather all of them, then `close`. */
export class FeatureCount {
  readonly #found: number[] = []

  add(bucket: number): void {
    const count = tally[bucket] ?? 0
    if (count === 0) this.#found.push(bucket)
    if (count < MOST) tally[bucket] = count + 1
  }

  close(): Features {
    const buckets = Uint32Array.from(this.#found)
    const counts = new Uint8Array(buckets.length)
    let total = 0
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0
      const count = tally[bucket] ?? 0
      counts[at] = count
      total += count
      tally[bucket] = 0
    }
    return { buckets, counts, total }
  }
}
