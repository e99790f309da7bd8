import type { Board } from './board.ts'

const K1 = 1.2
const B = 0.5
/** Where so many documents share a term with the query, those below this share of the best are left out. */
const MANY = 2000
const HOPELESS = 0.3
const LEAST_NORM = K1 * (1 - B)

/** Documents of one term with their weighted frequencies. Plain arrays: most terms have a document or two, and typed ones are slow to make. */
class Posting {
  readonly documents: number[] = []
  readonly weights: number[] = []

  get size(): number {
    return this.documents.length
  }

  remove(document: number): void {
    const at = this.documents.lastIndexOf(document)
    if (at === -1) return
    const [last = 0, weight = 0] = [this.documents.pop(), this.weights.pop()]
    if (at === this.documents.length) return
    this.documents[at] = last
    this.weights[at] = weight
  }
}

/** Robertson and Zaragoza's BM25 over numbered documents; weighted term frequencies make it BM25F. Grows and shrinks by one document. */
export class Bm25 {
  readonly #postings = new Map<string, Posting>()
  #lengths = new Float32Array(1024)
  #sums = new Float64Array(1024)
  #touched = new Int32Array(1024)
  #alive = 0
  #total = 0

  /** Adds a document of weighted term frequencies under a number that no living document has. */
  add(document: number, terms: ReadonlyMap<string, number>, length: number): void {
    if (document >= this.#lengths.length) this.#grow(document + 1)
    this.#lengths[document] = length
    this.#alive++
    this.#total += length
    for (const [term, weight] of terms) {
      const known = this.#postings.get(term)
      const posting = known ?? new Posting()
      if (!known) this.#postings.set(term, posting)
      posting.documents.push(document)
      posting.weights.push(weight)
    }
  }

  #grow(needed: number): void {
    const lengths = new Float32Array(needed * 2)
    lengths.set(this.#lengths)
    this.#lengths = lengths
    this.#sums = new Float64Array(needed * 2)
    this.#touched = new Int32Array(needed * 2)
  }

  /** Takes a document out; `terms` as it was added. */
  remove(document: number, terms: Iterable<string>): void {
    this.#alive--
    this.#total -= this.#lengths[document] ?? 0
    for (const term of terms) {
      const posting = this.#postings.get(term)
      posting?.remove(document)
      if (posting?.size === 0) this.#postings.delete(term)
    }
  }

  get size(): number {
    return this.#alive
  }

  #idf(documents: number): number {
    return Math.log(1 + (this.#alive - documents + 0.5) / (documents + 0.5))
  }

  /** What a document that is exactly the query would score; words nobody knows count in full. */
  selfScore(terms: ReadonlyMap<string, number>): number {
    let sum = 0
    for (const [term, count] of terms) {
      const idf = this.#idf(this.#postings.get(term)?.size ?? 0)
      sum += (idf * count * (K1 + 1)) / (count + K1)
    }
    return sum
  }

  /** No document scores higher than this. */
  bound(terms: ReadonlyMap<string, number>): number {
    let sum = 0
    for (const term of terms.keys()) {
      const posting = this.#postings.get(term)
      if (posting) sum += this.#idf(posting.size) * (K1 + 1)
    }
    return sum
  }

  /** Adds up the scores; gives how many documents have one, their numbers are in `#touched`. */
  #sumUp(terms: ReadonlyMap<string, number>): number {
    const average = this.#alive === 0 ? 1 : Math.max(this.#total / this.#alive, 1)
    const perWord = (K1 * B) / average
    const sums = this.#sums
    const touched = this.#touched
    const lengths = this.#lengths
    let count = 0
    for (const term of terms.keys()) {
      const posting = this.#postings.get(term)
      if (!posting) continue
      const idf = this.#idf(posting.size) * (K1 + 1)
      const { documents, weights, size } = posting
      for (let at = 0; at < size; at++) {
        const document = documents[at] ?? 0
        const weight = weights[at] ?? 0
        const before = sums[document] ?? 0
        if (before === 0) touched[count++] = document
        sums[document] = before + (idf * weight) / (weight + LEAST_NORM + perWord * (lengths[document] ?? 0))
      }
    }
    return count
  }

  /**
   * Puts the score of every document that shares a term with the query on the board: under its own number, or under its owner's where
   * documents speak for something. `factor` may make single documents count more.
   */
  score(
    terms: ReadonlyMap<string, number>,
    board: Board,
    owners: Int32Array | null = null,
    factor: ((document: number) => number) | null = null,
  ): void {
    const count = this.#sumUp(terms)
    const sums = this.#sums
    let floor = 0
    if (count > MANY)
      for (let at = 0; at < count; at++)
        floor = Math.max(floor, HOPELESS * (sums[this.#touched[at] ?? 0] ?? 0))
    for (let at = 0; at < count; at++) {
      const document = this.#touched[at] ?? 0
      const score = sums[document] ?? 0
      sums[document] = 0
      if (score < floor) continue
      board.add(owners ? (owners[document] ?? 0) : document, factor ? score * factor(document) : score)
    }
  }

  has(term: string): boolean {
    return this.#postings.has(term)
  }

  /** The highest score of any document. */
  best(terms: ReadonlyMap<string, number>): number {
    const count = this.#sumUp(terms)
    let top = 0
    for (let at = 0; at < count; at++) {
      const document = this.#touched[at] ?? 0
      const sum = this.#sums[document] ?? 0
      if (sum > top) top = sum
      this.#sums[document] = 0
    }
    return top
  }
}

/** How often each term comes in a list of them. */
export function addTerms(
  terms: ReadonlyMap<string, number>,
  weight: number,
  into: Map<string, number>,
): Map<string, number> {
  for (const [term, count] of terms) into.set(term, (into.get(term) ?? 0) + count * weight)
  return into
}
