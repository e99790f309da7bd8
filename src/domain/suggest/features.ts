/** Features are hashed into this many buckets: at 5,000 answers two share one in a few hundred cases, which no ranking notices. */
export const BUCKETS = 1 << 19
const MOST = 255

/**
 * What a text looks like: buckets of its stems, pairs of stems and pieces of words (3 to 5 letters), each once, with how often it came, at most
 * 255 times: `bucketIn` and `countIn` a number of `packed`.
 */
export interface Features {
  readonly packed: Uint32Array
  /** Sum of the counts. */
  readonly total: number
}

const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a, 32 bit (G. Fowler, L. C. Noll, P. Vo), seeded by kind so that a word and its piece differ. */
export function bucketOf(kind: number, text: string, from: number, to: number): number {
  let value = SEED ^ kind
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME)
  return bucketAt(value)
}

export const bucketIn = (packed: number): number => packed >>> 8
export const countIn = (packed: number): number => packed & MOST

const bucketAt = (value: number): number => (value ^ (value >>> 15)) & (BUCKETS - 1)

/** Buckets of all pieces of 3 to 5 characters of a text, by the same hash, each piece's from that of the shorter one. */
export function bucketsOfPieces(text: string): number[] {
  const buckets: number[] = []
  for (let from = 0; from + 3 <= text.length; from++) {
    const end = Math.min(text.length, from + 5)
    let value = SEED ^ 3
    for (let at = from; at < end; at++) {
      value = Math.imul(value ^ text.charCodeAt(at), PRIME)
      if (at >= from + 2) buckets.push(bucketAt(value))
    }
  }
  return buckets
}

/** The bucket of two roots side by side, from theirs. */
export function bucketOfPair(first: number, second: number): number {
  return bucketAt(Math.imul(Math.imul(first, PRIME) ^ second ^ 2, SEED))
}

/** How often each bucket came in the text at hand; shared, and emptied after each text. */
const tally = new Uint8Array(BUCKETS)
let found = new Uint32Array(1024)

/** Counts the buckets of one text at a time. Gather all of them, then `close`. */
export class FeatureCount {
  #size = 0

  add(bucket: number): void {
    const count = tally[bucket] ?? 0
    if (count < MOST) tally[bucket] = count + 1
    if (count > 0) return
    if (this.#size === found.length) {
      const more = new Uint32Array(found.length * 2)
      more.set(found)
      found = more
    }
    found[this.#size++] = bucket
  }

  close(): Features {
    const packed = found.slice(0, this.#size)
    let total = 0
    for (let at = 0; at < packed.length; at++) {
      const bucket = packed[at] ?? 0
      const count = tally[bucket] ?? 0
      packed[at] = (bucket << 8) | count
      total += count
      tally[bucket] = 0
    }
    return { packed, total }
  }
}
