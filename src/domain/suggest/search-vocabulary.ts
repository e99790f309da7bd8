/** A word of the library that a typed one may mean, and how much a meeting with it counts: 1 for the very word. */
export interface Meaning {
  readonly term: string
  readonly closeness: number
}

const UNFINISHED = 0.6
const MISSPELT = 0.45

const bitOf = (code: number): number => 1 << ((code >= 97 ? code - 97 : code) & 31)

/** Which letters a word has, a bit each; some share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= bitOf(word.charCodeAt(at))
  return letters
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one word of the other (optimal string
 * alignment after F. J. Damerau, 1964); more than `most` is given up as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      const isSwapped =
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      if (isSwapped && i > 1 && j > 1) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? most + 1
}

/** How many letters may be wrong in a word. */
const slipsIn = (word: string): number => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0)

/** The words of the library in order, so that unfinished and misspelt ones can be looked up. */
export class Vocabulary {
  #words: string[] = []
  #letters = new Int32Array(0)
  #isSorted = true

  add(word: string): void {
    this.#words.push(word)
    this.#isSorted = false
  }

  #sort(): void {
    if (this.#isSorted) return
    this.#words.sort()
    this.#letters = Int32Array.from(this.#words, lettersOf)
    this.#isSorted = true
  }

  #firstFrom(word: string): number {
    let low = 0
    let high = this.#words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#words[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The words that begin with `start`; longer ones count less. */
  unfinished(start: string): Meaning[] {
    this.#sort()
    const found: Meaning[] = []
    for (let at = this.#firstFrom(start); at < this.#words.length; at++) {
      const term = this.#words[at] ?? ''
      if (!term.startsWith(start)) break
      if (term !== start) found.push({ term, closeness: UNFINISHED * Math.sqrt(start.length / term.length) })
    }
    return found
  }

  /** The words that `word` may be a slip of the fingers for. */
  misspelt(word: string): Meaning[] {
    this.#sort()
    const most = slipsIn(word)
    if (most === 0) return []
    const letters = lettersOf(word)
    const found: Meaning[] = []
    for (let at = 0; at < this.#words.length; at++) {
      // A slip changes two letters at most.
      if (bits((this.#letters[at] ?? 0) ^ letters) > 2 * most) continue
      const term = this.#words[at] ?? ''
      const slips = editDistance(word, term, most)
      if (slips > 0 && slips <= most) found.push({ term, closeness: MISSPELT / slips })
    }
    return found
  }
}
