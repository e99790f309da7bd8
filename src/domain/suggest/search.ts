import MiniSearch, { type AsPlainObject } from 'minisearch'

/** What the library searches through. `body` is text without markup. */
export interface LibraryEntry {
  readonly id: string
  readonly title: string
  readonly shortcut: string
  readonly tags: readonly string[]
  readonly folder: string
  readonly body: string
}

export interface Found {
  readonly id: string
  readonly score: number
  /** The words of the entry that matched, to be shown marked. */
  readonly matched: readonly string[]
}

const FIELDS = ['shortcut', 'title', 'tags', 'folder', 'body']

const OPTIONS = {
  fields: FIELDS,
  extractField: (entry: LibraryEntry, field: string): string => {
    if (field === 'tags') return entry.tags.join(' ')
    if (field === 'folder') return entry.folder.replaceAll('/', ' ')
    return field === 'id' || field === 'title' || field === 'shortcut' || field === 'body' ? entry[field] : ''
  },
  processTerm: (term: string): string | null => term.normalize('NFKC').toLowerCase() || null,
}

/** Full text over the library as somebody types: the last word may be unfinished, longer words may be misspelt, all of them must be met. */
export class Library {
  readonly #index: MiniSearch<LibraryEntry>

  constructor(saved?: AsPlainObject) {
    this.#index = saved
      ? MiniSearch.loadJS<LibraryEntry>(saved, OPTIONS)
      : new MiniSearch<LibraryEntry>(OPTIONS)
  }

  /** Adds or replaces. */
  put(entry: LibraryEntry): void {
    if (this.#index.has(entry.id)) this.#index.discard(entry.id)
    this.#index.add(entry)
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id)
  }

  /** Best first; nothing for an empty query. */
  searchLibrary(query: string, count = 20): Found[] {
    if (query.trim() === '') return []
    const found = this.#index.search(query, {
      combineWith: 'AND',
      boost: { shortcut: 4, title: 3, tags: 2, folder: 1.2 },
      prefix: (_, at, terms) => at === terms.length - 1,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      weights: { prefix: 0.6, fuzzy: 0.3 },
    })
    return found
      .slice(0, count)
      .map(({ id, score, match }) => ({ id: String(id), score, matched: Object.keys(match) }))
  }

  /** Plain data, for `new Library(saved)`. */
  save(): AsPlainObject {
    return this.#index.toJSON()
  }
}
