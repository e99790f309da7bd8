import { parseBody, toText } from '../../snippets/body.ts'
import type { Snippet } from '../../snippets/snippet.ts'

/** Share of words two answers must have in common to be called alike (Jaccard). */
const ALIKE = 0.8
/** Answers of fewer words are only ever equal. */
const FEWEST = 6
/** Words of an answer that are looked at. */
const MOST = 400
/** A word in more answers than this says nothing about any of them. */
const COMMON = 1_000

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

const folded = (body: string): string =>
  toText(parseBody(body).body).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Finds equal and similar answers as they come in. Similar ones by prefix filtering (Chaudhuri et al. 2006, Bayardo et al. 2007): two sets of
 * words that share 80 % share one of their rarest, so only those are indexed. `rarity` of words is that of their first coming.
 */
export class LikenessFinder {
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #equal = new Map<string, Known>()
  readonly #byWord = new Map<number, Known[]>()

  /** Counts the words of a text before any is compared, so that rare ones are known. */
  count(snippet: Snippet): readonly number[] {
    const words = new Set(
      folded(snippet.body)
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, MOST),
    )
    return [...words].map((word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size
      this.#numbers.set(word, number)
      this.#counts[number] = (this.#counts[number] ?? 0) + 1
      return number
    })
  }

  #rarestFirst(words: readonly number[]): number[] {
    return [...words].sort((a, b) => (this.#counts[a] ?? 0) - (this.#counts[b] ?? 0) || a - b)
  }

  /** Adds a snippet whose words were counted; the most alike of those added before, or null. */
  add(snippet: Snippet, counted: readonly number[], inLibrary: boolean): Duplicate | null {
    const known: Known = { snippet, inLibrary, words: counted }
    const key = folded(snippet.body)
    const equal = this.#equal.get(key)
    const found = equal ? { other: equal, likeness: 1 } : this.#mostAlike(known)
    if (!equal) this.#equal.set(key, known)
    this.#index(known)
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

  #prefix({ words }: Known): number[] {
    return this.#rarestFirst(words).slice(0, words.length - Math.ceil(ALIKE * words.length) + 1)
  }

  #index(known: Known): void {
    if (known.words.length < FEWEST) return
    for (const word of this.#prefix(known)) {
      const list = this.#byWord.get(word)
      if (list === undefined) this.#byWord.set(word, [known])
      else if (list.length < COMMON) list.push(known)
    }
  }

  #mostAlike(known: Known): { other: Known; likeness: number } | null {
    if (known.words.length < FEWEST) return null
    const own = new Set(known.words)
    const seen = new Set<Known>()
    let best: Known | null = null
    let most = ALIKE
    for (const word of this.#prefix(known)) {
      for (const other of this.#byWord.get(word) ?? []) {
        const [few, many] =
          own.size < other.words.length ? [own.size, other.words.length] : [other.words.length, own.size]
        if (seen.has(other) || few < most * many) continue
        seen.add(other)
        const shared = other.words.reduce((sum, one) => sum + (own.has(one) ? 1 : 0), 0)
        const likeness = shared / (own.size + other.words.length - shared)
        if (likeness < most || (best && likeness === most)) continue
        best = other
        most = likeness
      }
    }
    return best ? { other: best, likeness: most } : null
  }
}
