import { tokenise } from '../text/normalise.ts'

/** Two texts that say nearly the same. */
export interface AlikePair {
  /** Places in the list, `first` before `second`. */
  readonly first: number
  readonly second: number
  /** Shared shingles of all, 0 to 1; 1 for the same words in the same order. */
  readonly alike: number
}

const WIDTH = 3
/** A shingle that so many texts hold ("thank you for") tells nothing, and would pair all with all. */
const COMMON = 40
/** Pairs meet through their rarest shingles: nearly equal texts share some of them. */
const RAREST = 12

function shingles(text: string): Set<string> {
  const words = tokenise(text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')).map(({ word, start, end }) =>
    word === '#' ? text.slice(start, end) : word,
  )
  if (words.length < WIDTH) return new Set(words.length > 0 ? [words.join(' ')] : [])
  return new Set(words.slice(WIDTH - 1).map((_, at) => words.slice(at, at + WIDTH).join(' ')))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let shared = 0
  for (const shingle of small) if (large.has(shingle)) shared++
  return shared / (one.size + other.size - shared)
}

/**
 * Pairs of texts that are alike by at least `least` (Jaccard over shingles of three words), each text with its most alike earlier one. Texts meet
 * through an index of rare shingles, so that ten thousand take seconds. Liquid does not count.
 */
export function nearDuplicates(texts: readonly string[], least = 0.75): AlikePair[] {
  const sets = texts.map(shingles)
  const spread = new Map<string, number>()
  for (const set of sets) for (const shingle of set) spread.set(shingle, (spread.get(shingle) ?? 0) + 1)
  const holders = new Map<string, number[]>()
  const pairs: AlikePair[] = []
  for (const [second, set] of sets.entries()) {
    const rare = [...set].sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0)).slice(0, RAREST)
    let best: AlikePair | null = null
    for (const first of new Set(rare.flatMap((shingle) => holders.get(shingle) ?? []))) {
      const alike = likeness(sets[first] ?? new Set(), set)
      if (alike >= least && alike > (best?.alike ?? 0)) best = { first, second, alike }
    }
    if (best) pairs.push(best)
    for (const shingle of rare) {
      const known = holders.get(shingle)
      if (!known) holders.set(shingle, [second])
      else if (known.length < COMMON) known.push(second)
    }
  }
  return pairs
}
