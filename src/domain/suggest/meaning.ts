import { type MeaningTable, unpackRows } from './meaning-table.ts'
import { formOf } from './word-form.ts'

/** What the pieces of a word add to its own row, and what they say where it has none. */
const BESIDE_WORD = 0.6
const INSTEAD_OF_WORD = 1.4

/** Calls `add` with every row that says something of a word, and how much it counts. `numbers` are the rows of the known words. */
export function rowsOfWord(
  word: string,
  numbers: ReadonlyMap<string, number>,
  pieceRows: number,
  add: (row: number, share: number) => void,
): void {
  const number = numbers.get(word)
  if (number !== undefined) add(number, 1)
  const { pieces } = formOf(word)
  const share = (number === undefined ? INSTEAD_OF_WORD : BESIDE_WORD) / Math.sqrt(Math.max(1, pieces.length))
  for (const piece of pieces) add(numbers.size + (piece & (pieceRows - 1)), share)
}

/** Words come again and again; beyond this many the memory starts anew. */
const REMEMBERED = 20_000

/** Tells which texts mean about the same, whatever their words are. English; other languages only as far as they share words. */
export class Meaning {
  readonly size: number
  readonly #rows: Float32Array
  readonly #numbers: ReadonlyMap<string, number>
  readonly #pieces: number
  readonly #known = new Map<string, Float32Array>()

  constructor(table: MeaningTable) {
    this.size = table.size
    this.#rows = unpackRows(table)
    this.#numbers = new Map(table.words.split(' ').map((word, number) => [word, number]))
    this.#pieces = table.pieces
  }

  /** Where a text of these words (lower case, in order) points, of length 1; null where nothing is known of any. */
  of(words: readonly string[]): Float32Array | null {
    const sum = new Float32Array(this.size)
    for (const word of words) addUp(sum, this.#ofWord(word), 1)
    return unit(sum)
  }

  #ofWord(word: string): Float32Array {
    const before = this.#known.get(word)
    if (before) return before
    const sum = new Float32Array(this.size)
    rowsOfWord(word, this.#numbers, this.#pieces, (row, share) =>
      addUp(sum, this.#rows.subarray(row * this.size, (row + 1) * this.size), share),
    )
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(word, sum)
    return sum
  }
}

/** Adds `share` of a vector to a sum. */
export function addUp(sum: Float32Array, vector: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0)
}

/** The same direction at length 1; null for no direction at all. */
function unit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? null : vector.map((value) => value / length)
}

/** Of two vectors of length 1: how much they mean the same, -1 to 1. Four sums at a time: nearly twice as fast as one. */
export function dot(one: Float32Array, other: Float32Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < one.length; at += 4) {
    first += (one[at] ?? 0) * (other[at] ?? 0)
    second += (one[at + 1] ?? 0) * (other[at + 1] ?? 0)
    third += (one[at + 2] ?? 0) * (other[at + 2] ?? 0)
    fourth += (one[at + 3] ?? 0) * (other[at + 3] ?? 0)
  }
  return first + second + third + fourth
}
