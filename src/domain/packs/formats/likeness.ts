import type { Snippet } from '../../snippets/snippet.ts'

/** Share of words two answers must have in common to be called alike (Jaccard). */
const ALIKE = 0.8
/** Answers of fewer words are only ever equal. */
const FEWEST = 6
/** Words of an answer that are looked at. */
const MOST = 400
/** Answers that are remembered for one word, and looked at for one answer: boilerplate would make every one alike to every other. */
const COMMON = 30
const MOST_LOOKED_AT = 30
/** Alike enough not to look for better. */
const SURE = 0.95

/** Two answers that say the same, or nearly. */
export interface Duplicate {
  readonly kind: 'equal' | 'similar'
  /** Id of the imported snippet. */
  readonly snippet: string
  /** The one that was there first: earlier in the import, or in the library. */
  readonly other: string
  readonly otherTitle: string
  readonly inLibrary: boolean
  /** 0 to 1: the share of words both have. */
  readonly likeness: number
}

interface Known {
  readonly snippet: Snippet
  readonly inLibrary: boolean
  readonly words: readonly number[]
}

/** What of an answer is compared: its words as one line, and the number of each. */
export interface Counted {
  readonly line: string
  readonly words: readonly number[]
}

/** The words a body shows, in small letters: the closed tree escapes every "<" that is no tag. */
const folded = (body: string): string =>
  body
    .replace(/<[^<>]*>/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Finds equal and similar answers as they come in. Similar ones by prefix filtering (Chaudhuri et al. 2006, Bayardo et al. 2007): two sets of
 * words that share 80 % share one of their rarest, so only those are indexed. Other than improving/near-duplicates.ts, which pairs a whole library,
 * it wants one other for each newcomer, and does not grow with boilerplate. All are counted before any is added, so that rare ones are known.
 */
export class LikenessFinder {
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #equal = new Map<string, Known>()
  readonly #byWord = new Map<number, Known[]>()
  /** By word: the answer that was looked for last and has it. */
  readonly #stamps: number[] = []
  #stamp = 0

  /** Counts the words of an answer. */
  count({ body }: Snippet): Counted {
    const line = folded(body)
    const words = new Set(line.match(/[\p{L}\p{N}]+/gu)?.slice(0, MOST))
    const numbers = [...words].map((word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size
      this.#numbers.set(word, number)
      this.#counts[number] = (this.#counts[number] ?? 0) + 1
      return number
    })
    return { line, words: numbers }
  }

  /** Adds an answer that was counted; the most alike of those added before, or null. */
  add(snippet: Snippet, { line, words }: Counted, inLibrary: boolean): Duplicate | null {
    const known: Known = { snippet, inLibrary, words }
    const prefix = words.length < FEWEST ? [] : this.#prefix(words)
    const equal = this.#equal.get(line)
    const found = equal ? { other: equal, likeness: 1 } : this.#mostAlike(words, prefix)
    if (!equal) this.#equal.set(line, known)
    this.#index(known, prefix)
    if (!found || inLibrary) return null
    return {
      kind: equal ? 'equal' : 'similar',
      snippet: snippet.id,
      other: found.other.snippet.id,
      otherTitle: found.other.snippet.title,
      inLibrary: found.other.inLibrary,
      likeness: Math.round(found.likeness * 100) / 100,
    }
  }

  /** The rarest words: one of them is in every set that is alike. */
  #prefix(words: readonly number[]): number[] {
    const rarestFirst = [...words].sort((a, b) => (this.#counts[a] ?? 0) - (this.#counts[b] ?? 0) || a - b)
    return rarestFirst.slice(0, words.length - Math.ceil(ALIKE * words.length) + 1)
  }

  #index(known: Known, prefix: readonly number[]): void {
    for (const word of prefix) {
      if (this.#counts[word] === 1) continue
      const list = this.#byWord.get(word)
      if (list === undefined) this.#byWord.set(word, [known])
      else if (list.length < COMMON) list.push(known)
    }
  }

  #mostAlike(words: readonly number[], prefix: readonly number[]): { other: Known; likeness: number } | null {
    const stamp = ++this.#stamp
    for (const word of words) this.#stamps[word] = stamp
    const seen = new Set<Known>()
    let best: Known | null = null
    let most = ALIKE
    for (const word of prefix) {
      for (const other of this.#byWord.get(word) ?? []) {
        const few = Math.min(words.length, other.words.length)
        if (few < most * Math.max(words.length, other.words.length) || seen.has(other)) continue
        if (seen.size >= MOST_LOOKED_AT || most >= SURE) return best && { other: best, likeness: most }
        seen.add(other)
        let shared = 0
        for (const one of other.words) if (this.#stamps[one] === stamp) shared++
        const likeness = shared / (words.length + other.words.length - shared)
        if (likeness < most || (best && likeness === most)) continue
        best = other
        most = likeness
      }
    }
    return best && { other: best, likeness: most }
  }
}
