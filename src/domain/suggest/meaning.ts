import { formOf } from './word-form.ts'

/**
 * What words mean, as plain data: a row of numbers for each of the most frequent English words, and one for each bucket of pieces of words, for
 * the misspelt and the unknown. The rows of a text's words add up to about what a sentence encoder says of the text (see bin/learn-meaning).
 */
export interface MeaningTable {
  readonly format: 1
  /** Numbers a row. */
  readonly size: number
  /** Rows for pieces of words, behind those of the words; a power of two. */
  readonly pieces: number
  /** In the order of their rows, joined by spaces. */
  readonly words: string
  /** What one step of a row weighs, a character a row: see `scaleOf`. */
  readonly scales: string
  /** The rows, two characters for three numbers of -7 to 7. */
  readonly rows: string
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BIAS = 7
const NIBBLE = 4
/** Scales are powers of this: 64 of them reach from one to a thousandth. */
const FINENESS = 0.9

/** What the pieces of a word add to its own row, and what they say where it has none. */
const BESIDE_WORD = 0.6
const INSTEAD_OF_WORD = 1.4

const scaleOf = (step: number): number => FINENESS ** step

function valuesOf(letters: string): Uint8Array {
  const values = new Uint8Array(128)
  for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value
  return Uint8Array.from(letters, (letter) => values[letter.charCodeAt(0)] ?? 0)
}

function unpackedRows(rows: string, scales: string, size: number): Float32Array {
  const values = valuesOf(rows)
  const steps = valuesOf(scales)
  const unpacked = new Float32Array(steps.length * size)
  for (let at = 0, from = 0; at < unpacked.length; at += 3, from += 2) {
    const scale = scaleOf(steps[Math.floor(at / size)] ?? 0)
    let three = ((values[from] ?? 0) << 6) | (values[from + 1] ?? 0)
    for (let nth = 2; nth >= 0; nth--) {
      unpacked[at + nth] = ((three & 15) - BIAS) * scale
      three >>= NIBBLE
    }
  }
  return unpacked
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

  constructor({ size, pieces, words, scales, rows }: MeaningTable) {
    this.size = size
    this.#rows = unpackedRows(rows, scales, size)
    this.#numbers = new Map(words.split(' ').map((word, number) => [word, number]))
    this.#pieces = pieces
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
    const number = this.#numbers.get(word)
    const { pieces } = formOf(word)
    const sum = new Float32Array(this.size)
    if (number !== undefined) this.#addRow(sum, number, 1)
    const share =
      (number === undefined ? INSTEAD_OF_WORD : BESIDE_WORD) / Math.sqrt(Math.max(1, pieces.length))
    for (const piece of pieces) this.#addRow(sum, this.#numbers.size + (piece & (this.#pieces - 1)), share)
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(word, sum)
    return sum
  }

  #addRow(sum: Float32Array, number: number, share: number): void {
    addUp(sum, this.#rows.subarray(number * this.size, (number + 1) * this.size), share)
  }
}

/** Adds `share` of a vector to a sum. */
export function addUp(sum: Float32Array, vector: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0)
}

/** The same direction at length 1; null for no direction at all. */
export function unit(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(dot(vector, vector))
  return length === 0 ? null : vector.map((value) => value / length)
}

/** Of two vectors of length 1: how much they mean the same, -1 to 1. Four sums at a time: twice as fast as one. */
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
