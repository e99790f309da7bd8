import { searchTerms } from '../suggest/search-words.ts'

/** Two answers that say nearly the same. */
export interface Alike {
  readonly a: string
  readonly b: string
  /** Share of what both say in what either says, 0 to 1 (P. Jaccard, over runs of three words). */
  readonly likeness: number
}

/** What is compared: text without markup; Liquid is left out. */
export interface Comparable {
  readonly id: string
  readonly text: string
}

/** From here on two answers count as nearly the same. */
const NEARLY = 0.6
/** Shorter answers are alike by chance. */
const FEWEST_WORDS = 4
const MOST_PAIRS = 1000
/** Answers between two pauses. */
const AT_ONCE = 40

/** Numbers for words and for runs of them, given in the order they come. */
class Numbers {
  readonly #words = new Map<string, number>()
  readonly #runs = new Map<number, number>()

  get runs(): number {
    return this.#runs.size
  }

  word(word: string): number {
    const number = this.#words.get(word) ?? this.#words.size
    this.#words.set(word, number)
    return number
  }

  /** Exact as long as the library has fewer than 100,000 words. */
  run(first: number, second: number, third: number): number {
    const key = (first * 100_000 + second) * 100_000 + third
    const number = this.#runs.get(key) ?? this.#runs.size
    this.#runs.set(key, number)
    return number
  }
}

/** The runs of three words of a text, each once, as numbers. */
function runsOf(text: string, numbers: Numbers): number[] {
  const words = searchTerms(text.replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')).map((word) => numbers.word(word))
  if (words.length < FEWEST_WORDS) return []
  const runs = new Set<number>()
  for (let at = 0; at + 2 < words.length; at++)
    runs.add(numbers.run(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0))
  return [...runs]
}

/** How many numbers two ascending lists share. */
function shared(one: readonly number[], other: readonly number[]): number {
  let count = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a = 0, b = 0] = [one[i], other[j]]
    if (a === b) count++
    if (a <= b) i++
    if (b <= a) j++
  }
  return count
}

/** Each text's runs by rank, the rarest of the library first. */
function* rankedRuns(all: readonly Comparable[]): Generator<void, number[][]> {
  const numbers = new Numbers()
  const lists: number[][] = []
  for (const [at, { text }] of all.entries()) {
    lists.push(runsOf(text, numbers))
    if (at % AT_ONCE === 0) yield
  }
  const counts = new Uint32Array(numbers.runs)
  for (const runs of lists) for (const run of runs) counts[run] = (counts[run] ?? 0) + 1
  const ranks = new Uint32Array(numbers.runs)
  const byRarity = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  for (const [rank, run] of byRarity.entries()) ranks[run] = rank
  yield
  return lists.map((runs) => runs.map((run) => ranks[run] ?? 0).sort((a, b) => a - b))
}

/**
 * All pairs that are nearly the same, the likest first, at most a thousand; exact, by looking only at answers that share one of their rarest
 * runs (prefix filtering, S. Chaudhuri et al., 2006). Yields often, so that whoever asks can let the page breathe.
 */
export function* nearDuplicates(all: readonly Comparable[]): Generator<void, Alike[]> {
  const lists = yield* rankedRuns(all)
  const holders = new Map<number, number[]>()
  const pairs: Alike[] = []
  const bySize = [...lists.keys()].sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0))
  for (const [done, at] of bySize.entries()) {
    if (done % AT_ONCE === 0) yield
    const runs = lists[at] ?? []
    const rare = runs.slice(0, runs.length - Math.ceil(NEARLY * runs.length) + 1)
    const seen = new Set<number>()
    for (const run of rare) {
      const others = holders.get(run) ?? []
      for (const other of others) {
        const theirs = lists[other] ?? []
        if (seen.has(other) || theirs.length < NEARLY * runs.length) continue
        seen.add(other)
        const both = shared(runs, theirs)
        const likeness = both / (runs.length + theirs.length - both)
        if (likeness >= NEARLY) pairs.push({ a: all[other]?.id ?? '', b: all[at]?.id ?? '', likeness })
      }
      others.push(at)
      holders.set(run, others)
    }
    if (pairs.length > 20 * MOST_PAIRS) break
  }
  return pairs.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_PAIRS)
}
