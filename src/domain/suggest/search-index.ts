import { type Meaning, Vocabulary } from './search-vocabulary.ts'

/** Entries in which one word stands: number * 256 + how much it says about the entry (1 to 255), in the order they came. */
class Postings {
  #items: Uint32Array
  #size: number

  constructor(items: Uint32Array) {
    this.#items = items
    this.#size = items.length
  }

  get items(): Uint32Array {
    return this.#items.subarray(0, this.#size)
  }

  add(item: number): void {
    if (this.#size === this.#items.length) {
      const larger = new Uint32Array(Math.max(4, this.#size * 2))
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.#size++] = item
  }
}

/** The index as plain data: words, how many entries each stands in, and those entries one after the other. */
export interface SavedSearchIndex {
  readonly words: string
  readonly sizes: Uint32Array
  readonly items: Uint32Array
}

/** The entries that met a query. */
export interface Meeting {
  readonly entries: readonly number[]
  /** How well an entry met it; 0 or less for one that did not. */
  score(entry: number): number
  /** For each word of the query the one that the entry met it by. */
  met(entry: number): string[]
}

const LARGEST = 255

/** Which words stand in which entries. Entries are numbers that grow; whoever asks knows which of them still live. */
export class SearchIndex {
  readonly #postings = new Map<string, Postings>()
  readonly #vocabulary = new Vocabulary()
  #scores = new Float64Array(0)
  #best = new Float64Array(0)
  #bestMeaning = new Uint32Array(0)

  constructor(saved?: SavedSearchIndex) {
    if (!saved || saved.words === '') return
    let from = 0
    for (const [at, word] of saved.words.split('\n').entries()) {
      const size = saved.sizes[at] ?? 0
      this.#postings.set(word, new Postings(saved.items.slice(from, from + size)))
      this.#vocabulary.add(word)
      from += size
    }
  }

  /** `says` tells for each word how much it says about the entry, 1 to 255. */
  add(entry: number, says: ReadonlyMap<string, number>): void {
    for (const [word, weight] of says) {
      let postings = this.#postings.get(word)
      if (!postings) {
        postings = new Postings(new Uint32Array(0))
        this.#postings.set(word, postings)
        this.#vocabulary.add(word)
      }
      postings.add(entry * 256 + Math.min(LARGEST, Math.max(1, Math.round(weight))))
    }
  }

  /** What a typed word may mean. */
  meanings(word: string, isLast: boolean, maySlip: boolean): Meaning[] {
    const itself = this.#postings.has(word) ? [{ term: word, closeness: 1 }] : []
    const longer = isLast || (maySlip && word.length > 3) ? this.#vocabulary.unfinished(word) : []
    return [...itself, ...longer, ...(maySlip ? this.#vocabulary.misspelt(word) : [])]
  }

  /**
   * The entries below `count` that meet every word by one of its meanings, in no order. Rare words count more (inverse document frequency).
   * To be read before the next question.
   */
  meeting(words: readonly (readonly Meaning[])[], count: number): Meeting {
    if (this.#scores.length < count) this.#makeRoom(count)
    const scores = this.#scores.fill(0, 0, count)
    const which = words.map((meanings, place) => this.#gather(meanings, place, count, scores))
    const entries: number[] = []
    for (let entry = 0; entry < count; entry++) if ((scores[entry] ?? 0) > 0) entries.push(entry)
    return {
      entries,
      score: (entry) => scores[entry] ?? 0,
      met: (entry) => words.map((meanings, place) => meanings[which[place]?.[entry] ?? 0]?.term ?? ''),
    }
  }

  #makeRoom(count: number): void {
    const room = Math.ceil(count * 1.5)
    this.#scores = new Float64Array(room)
    this.#best = new Float64Array(room)
    this.#bestMeaning = new Uint32Array(room)
  }

  /** Adds each entry's best meeting with one word to `scores`; an entry that missed it is out (-1). Gives which meaning was met. */
  #gather(meanings: readonly Meaning[], place: number, count: number, scores: Float64Array): Uint32Array {
    const best = this.#best.fill(0, 0, count)
    const which = this.#bestMeaning
    for (let at = 0; at < meanings.length; at++) {
      const { term, closeness } = meanings[at] ?? { term: '', closeness: 0 }
      const items = this.#postings.get(term)?.items
      if (!items) continue
      const worth = closeness * Math.log(1 + count / (items.length + 0.5))
      for (let item = 0; item < items.length; item++) {
        const code = items[item] ?? 0
        const entry = Math.floor(code / 256)
        const score = worth * (code & 255)
        if (score <= (best[entry] ?? 0)) continue
        best[entry] = score
        which[entry] = at
      }
    }
    for (let entry = 0; entry < count; entry++) {
      const before = scores[entry] ?? 0
      const now = best[entry] ?? 0
      scores[entry] = now > 0 && (place === 0 || before > 0) ? before + now : -1
    }
    return which.slice(0, count)
  }

  /** Gives entries the numbers in `numbers`, which keep their order; all others are gone. */
  renumber(numbers: ReadonlyMap<number, number>): void {
    for (const [word, postings] of this.#postings) {
      const kept = new Postings(new Uint32Array(0))
      for (const code of postings.items) {
        const number = numbers.get(Math.floor(code / 256))
        if (number !== undefined) kept.add(number * 256 + (code & 255))
      }
      this.#postings.set(word, kept)
    }
  }

  save(): SavedSearchIndex {
    const all = [...this.#postings]
    const items = new Uint32Array(all.reduce((sum, [, postings]) => sum + postings.items.length, 0))
    let at = 0
    for (const [, postings] of all) {
      items.set(postings.items, at)
      at += postings.items.length
    }
    return {
      words: all.map(([word]) => word).join('\n'),
      sizes: Uint32Array.from(all, ([, postings]) => postings.items.length),
      items,
    }
  }
}
