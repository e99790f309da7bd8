import { type SavedSearchIndex, SearchIndex } from './search-index.ts'
import { type Facets, type Passes, parseQuery, passesOf } from './search-query.ts'
import { ANY_END, foldLetters, searchTerms } from './search-words.ts'

/** What the library searches through. `body` is text without markup; see libraryEntryOf. */
export interface LibraryEntry extends Partial<Omit<Facets, 'step'>> {
  readonly id: string
  readonly title: string
  readonly shortcut: string
  readonly tags: readonly string[]
  readonly folder: string
  readonly body: string
  readonly step?: string | null
  /** Epoch ms, 0 for never. */
  readonly usedAt?: number
}

export interface Found {
  readonly id: string
  readonly score: number
  /** The words of the entry that matched, folded, to be shown marked (cutAtMatches). */
  readonly matched: readonly string[]
}

/** What is known of an entry beside its words. */
interface Known extends Facets {
  readonly id: string
  readonly title: string
  readonly shortcut: string
  readonly usedAt: number
}

/** The whole library as plain data, for `new Library(saved)`. */
export interface SavedLibrary {
  readonly form: typeof FORM
  readonly index: SavedSearchIndex
  /** As JSON: parsed several times faster than so many objects are cloned. */
  readonly known: string
}

/** Changes whenever a library saved before cannot be read any more. */
const FORM = 'koi-search-1'

/** Can `value` be given to `new Library`? One that an older Koi saved cannot, and is made anew from the snippets. */
export function isSavedLibrary(value: unknown): value is SavedLibrary {
  return typeof value === 'object' && value !== null && 'form' in value && value.form === FORM
}

/** How much a word says by where it stands, and how many words are usual there. */
const PLACES = [
  { of: ({ shortcut }: LibraryEntry) => shortcut, weight: 48, usual: 2 },
  { of: ({ title }: LibraryEntry) => title, weight: 36, usual: 6 },
  { of: ({ tags }: LibraryEntry) => tags.join(' '), weight: 24, usual: 4 },
  { of: ({ folder }: LibraryEntry) => folder, weight: 14, usual: 3 },
  { of: ({ body }: LibraryEntry) => body, weight: 12, usual: 80 },
]

/** As in BM25 (S. Robertson, 1994), with the usual length in the place of the mean: often says more, in a long text less. */
const saturated = (times: number, words: number, usual: number): number =>
  (2.2 * times) / (times + 1.2 * (0.5 + (0.5 * words) / usual))

function saysOf(entry: LibraryEntry): Map<string, number> {
  const says = new Map<string, number>()
  for (const { of, weight, usual } of PLACES) {
    const terms = searchTerms(of(entry))
    const times = new Map<string, number>()
    for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1)
    for (const [term, count] of times)
      says.set(term, (says.get(term) ?? 0) + weight * saturated(count, terms.length, usual))
  }
  return says
}

/** Fewer hits than this, and misspellings are looked for as well: they stand behind anyway. */
const ENOUGH = 5
/** More dead entries than living ones, and this many, are cleared away. */
const MANY_DEAD = 1000

/** The entry whose shortcut was typed stands before all others. */
const NAMED = 1e6

/** Scores closer than a tenth count as equal. */
const rung = (score: number): number => (score <= 0 ? 0 : Math.round(Math.log(score) / Math.log(1.1)))

/** What was found with the last used first among equals; `usedAt` in epoch ms, which a library in a worker may not know. */
export function lastUsedFirst(found: readonly Found[], usedAt: (id: string) => number): Found[] {
  return found.toSorted(
    (a, b) => rung(b.score) - rung(a.score) || usedAt(b.id) - usedAt(a.id) || b.score - a.score,
  )
}

function facetsOf({ tags, folder, pack = '', step, languages = [] }: LibraryEntry): Facets {
  return { tags, folder, pack, step: step ?? '', languages }
}

/**
 * Full text over the library as somebody types, with filters (see parseQuery): all words have to be met, the last may be unfinished, longer
 * ones may be misspelt, case and accents do not count.
 */
export class Library {
  readonly #index: SearchIndex
  /** By entry number; null for one that was replaced or removed. */
  readonly #known: (Known | null)[]
  readonly #numbers = new Map<string, number>()

  constructor(saved?: SavedLibrary) {
    this.#index = new SearchIndex(saved?.index)
    this.#known = saved ? JSON.parse(saved.known) : []
    for (const [number, known] of this.#known.entries()) if (known) this.#numbers.set(known.id, number)
  }

  /** Adds or replaces. */
  put(entry: LibraryEntry): void {
    const { id, title, shortcut, usedAt = 0 } = entry
    this.remove(id)
    const number = this.#known.length
    this.#known.push({ id, title, shortcut: foldLetters(shortcut), usedAt, ...facetsOf(entry) })
    this.#numbers.set(id, number)
    this.#index.add(number, saysOf(entry))
  }

  /** Says when an entry was last used (epoch ms), without reading it anew. */
  used(id: string, at: number): void {
    const number = this.#numbers.get(id)
    const known = number === undefined ? null : this.#known[number]
    if (number !== undefined && known) this.#known[number] = { ...known, usedAt: at }
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#known[number] = null
    this.#numbers.delete(id)
    this.#clearAway()
  }

  /** Numbers are given anew when too many have nobody behind them. */
  #clearAway(): void {
    const living = this.#numbers.size
    if (this.#known.length < 2 * living + MANY_DEAD) return
    const numbers = new Map<number, number>()
    const kept = this.#known.filter((known, at) => known && numbers.set(at, numbers.size))
    this.#index.renumber(numbers)
    this.#known.splice(0, this.#known.length, ...kept)
    for (const [number, known] of this.#known.entries()) if (known) this.#numbers.set(known.id, number)
  }

  /**
   * At most `count`, best first; among equals the last used first. Without words everything that passes the filters, last used first,
   * then by title.
   */
  searchLibrary(query: string, count = 20): Found[] {
    const { words, filters } = parseQuery(query)
    const living = this.#known.filter((known) => known !== null)
    const passes = filters.length === 0 ? null : passesOf(filters, living)
    const terms = searchTerms(words)
    if (terms.length === 0) return lastUsed(living, passes).slice(0, count)
    const found = this.#met(terms, foldLetters(words), false, passes, count)
    if (found.length >= Math.min(ENOUGH, count)) return found
    const seen = new Set(found.map(({ id }) => id))
    const slips = this.#met(terms, '', true, passes, count).filter(({ id }) => !seen.has(id))
    return [...found, ...slips].slice(0, count)
  }

  #met(terms: string[], shortcut: string, maySlip: boolean, passes: Passes | null, count: number): Found[] {
    const last = terms.length - 1
    const meanings = terms.map((term, at) => this.#index.meanings(term, at === last, maySlip))
    const meeting = this.#index.meeting(meanings, this.#known.length)
    const rungs = new Map<
      number,
      { readonly known: Known; readonly entry: number; readonly score: number }[]
    >()
    for (const entry of meeting.entries) {
      const known = this.#known[entry]
      if (!known || (passes && !passes(known))) continue
      const score = meeting.score(entry) + (known.shortcut === shortcut ? NAMED : 0)
      const beside = rungs.get(rung(score))
      if (beside) beside.push({ known, entry, score })
      else rungs.set(rung(score), [{ known, entry, score }])
    }
    const found: Found[] = []
    const start = `${terms[last] ?? ''}${ANY_END}`
    for (const [, beside] of [...rungs].sort(([a], [b]) => b - a)) {
      if (found.length >= count) break
      beside.sort((a, b) => b.known.usedAt - a.known.usedAt || b.score - a.score)
      for (const { known, entry, score } of beside.slice(0, count - found.length))
        found.push({ id: known.id, score, matched: [...meeting.met(entry), start] })
    }
    return found
  }

  /** Plain data, for `new Library(saved)`. */
  save(): SavedLibrary {
    return { form: FORM, index: this.#index.save(), known: JSON.stringify(this.#known) }
  }
}

function lastUsed(living: readonly Known[], passes: Passes | null): Found[] {
  return living
    .filter((known) => !passes || passes(known))
    .sort((a, b) => b.usedAt - a.usedAt || (a.title < b.title ? -1 : 1))
    .map(({ id }) => ({ id, score: 0, matched: [] }))
}
