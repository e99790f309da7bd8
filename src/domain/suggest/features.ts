import { contentWords, stem } from './words.ts'

/** Features are hashed into this many buckets: at 5,000 answers two share one in a few hundred cases, which no ranking notices. */
export const BUCKETS = 1 << 19

/** What a text looks like: buckets of its stems, pairs of stems and pieces of words (3 to 5 letters), each once, with how often it came. */
export interface Features {
  readonly buckets: Uint32Array
  readonly counts: Uint16Array
  /** Sum of the counts. */
  readonly total: number
}

/** FNV-1a, 32 bit (G. Fowler, L. C. Noll, P. Vo), seeded by kind so that a word and its piece differ. */
function hash(kind: number, text: string, from: number, to: number): number {
  let value = 0x811c9dc5 ^ kind
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

/** How often each bucket came in the text at hand; shared, and emptied after each text. */
const tally = new Uint16Array(BUCKETS)

function add(bucket: number, found: number[]): void {
  if (tally[bucket] === 0) found.push(bucket)
  tally[bucket] = (tally[bucket] ?? 0) + 1
}

function addPieces(word: string, found: number[]): void {
  const padded = `^${word}$`
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++) add(hash(3, padded, at, at + size), found)
}

export function featuresOf(text: string): Features {
  const found: number[] = []
  let before = ''
  for (const word of contentWords(text)) {
    const root = stem(word)
    add(hash(1, root, 0, root.length), found)
    if (before !== '') {
      const pair = `${before} ${root}`
      add(hash(2, pair, 0, pair.length), found)
    }
    addPieces(word, found)
    before = root
  }
  const buckets = Uint32Array.from(found)
  const counts = new Uint16Array(found.length)
  let total = 0
  for (let at = 0; at < found.length; at++) {
    const bucket = found[at] ?? 0
    counts[at] = tally[bucket] ?? 0
    total += counts[at] ?? 0
    tally[bucket] = 0
  }
  return { buckets, counts, total }
}
