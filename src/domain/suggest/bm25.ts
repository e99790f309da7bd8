const K1 = 1.2
const B = 0.5

interface Posting {
  readonly documents: number[]
  readonly weights: number[]
}

/** Robertson and Zaragoza's BM25 over documents numbered from 0; weighted term frequencies make it BM25F. Grows and shrinks by one document. */
export class Bm25 {
  readonly #postings = new Map<string, Posting>()
  readonly #terms: (ReadonlyMap<string, number> | null)[] = []
  readonly #lengths: number[] = []
  #alive = 0
  #total = 0
  #sums = new Float64Array(1024)

  /** Adds a document of weighted term frequencies; gives its number. */
  add(terms: ReadonlyMap<string, number>, length: number): number {
    const document = this.#terms.length
    this.#terms.push(terms)
    this.#lengths.push(length)
    this.#alive++
    this.#total += length
    for (const [term, weight] of terms) {
      const posting = this.#postings.get(term)
      if (posting) {
        posting.documents.push(document)
        posting.weights.push(weight)
      } else this.#postings.set(term, { documents: [document], weights: [weight] })
    }
    return document
  }

  remove(document: number): void {
    const terms = this.#terms[document]
    if (!terms) return
    this.#terms[document] = null
    this.#alive--
    this.#total -= this.#lengths[document] ?? 0
    for (const term of terms.keys()) {
      const posting = this.#postings.get(term)
      const at = posting?.documents.indexOf(document) ?? -1
      if (!posting || at === -1) continue
      posting.documents.splice(at, 1)
      posting.weights.splice(at, 1)
      if (posting.documents.length === 0) this.#postings.delete(term)
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
      const idf = this.#idf(this.#postings.get(term)?.documents.length ?? 0)
      sum += (idf * count * (K1 + 1)) / (count + K1)
    }
    return sum
  }

  /** Adds up the scores; gives the numbers of the documents that have one. */
  #sumUp(terms: ReadonlyMap<string, number>): number[] {
    if (this.#sums.length < this.#terms.length) this.#sums = new Float64Array(this.#terms.length * 2)
    const average = this.#alive === 0 ? 1 : Math.max(this.#total / this.#alive, 1)
    const touched: number[] = []
    for (const term of terms.keys()) {
      const posting = this.#postings.get(term)
      if (!posting) continue
      const idf = this.#idf(posting.documents.length) * (K1 + 1)
      for (let at = 0; at < posting.documents.length; at++) {
        const document = posting.documents[at] ?? 0
        const weight = posting.weights[at] ?? 0
        const norm = K1 * (1 - B + (B * (this.#lengths[document] ?? 0)) / average)
        const before = this.#sums[document] ?? 0
        if (before === 0) touched.push(document)
        this.#sums[document] = before + (idf * weight) / (weight + norm)
      }
    }
    return touched
  }

  /** Calls `hit` for every document that shares a term with the query. */
  score(terms: ReadonlyMap<string, number>, hit: (document: number, score: number) => void): void {
    for (const document of this.#sumUp(terms)) {
      hit(document, this.#sums[document] ?? 0)
      this.#sums[document] = 0
    }
  }

  /** The highest score of any document. */
  best(terms: ReadonlyMap<string, number>): number {
    let top = 0
    for (const document of this.#sumUp(terms)) {
      top = Math.max(top, this.#sums[document] ?? 0)
      this.#sums[document] = 0
    }
    return top
  }
}

/** How often each stem comes in a list of them. */
export function termCounts(
  terms: Iterable<string>,
  weight = 1,
  into = new Map<string, number>(),
): Map<string, number> {
  for (const term of terms) into.set(term, (into.get(term) ?? 0) + weight)
  return into
}
