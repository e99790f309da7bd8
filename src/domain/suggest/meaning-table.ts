/**
 * What words mean, as plain data: a row of numbers for each of the most frequent English words, and one for each bucket of pieces of words, for
 * the misspelt and the unknown. The rows of a text's words add up to about what a sentence encoder says of the text (bin/learn-meaning).
 */
export interface MeaningTable {
  readonly format: 2
  /** Numbers a row; divisible by 12. */
  readonly size: number
  /** Rows for pieces of words, behind those of the words; a power of two. */
  readonly pieces: number
  /** In the order of their rows, joined by spaces. */
  readonly words: string
  /** What one step of a row weighs, a character a row: powers of FINENESS. */
  readonly scales: string
  /** The rows, two characters for three numbers of -7 to 7 steps. */
  readonly rows: string
  /** Where messages to a help desk point on the whole: what they all say tells none of them from the others. */
  readonly middle: readonly number[]
  /** How much each number of a meaning speaks for a sentence that wants something in particular, and last what is added to all. */
  readonly wanting: readonly number[]
  /** The same for a message that some answer of a help desk may be written for. */
  readonly ours: readonly number[]
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const MOST_STEPS = 7
const BITS = 4
/** 64 powers of it reach from one to a thousandth. */
const FINENESS = 0.9

function valuesOf(letters: string): Uint8Array {
  const values = new Uint8Array(128)
  for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value
  return Uint8Array.from(letters, (letter) => values[letter.charCodeAt(0)] ?? 0)
}

/** The rows of a table one behind the other, those of the words first. */
export function unpackRows({ rows, scales, size }: MeaningTable): Float32Array {
  const values = valuesOf(rows)
  const steps = valuesOf(scales)
  const unpacked = new Float32Array(steps.length * size)
  for (let at = 0, from = 0; at < unpacked.length; at += 3, from += 2) {
    const scale = FINENESS ** (steps[Math.floor(at / size)] ?? 0)
    let three = ((values[from] ?? 0) << 6) | (values[from + 1] ?? 0)
    for (let nth = 2; nth >= 0; nth--) {
      unpacked[at + nth] = ((three & 15) - MOST_STEPS) * scale
      three >>= BITS
    }
  }
  return unpacked
}

/** The finest scale, as its power, at which nothing in the row is cut off. */
function powerFor(row: Float32Array): number {
  const most = row.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / MOST_STEPS
  const power = Math.floor(Math.log(most) / Math.log(FINENESS))
  return Math.min(ALPHABET.length - 1, Math.max(0, power))
}

/** A table of these rows (words first, then pieces), each within -7 and 7; the same rows come out again to 4 bits. */
export function packRows(
  rows: Float32Array,
  { size, pieces, words }: Pick<MeaningTable, 'size' | 'pieces' | 'words'>,
): Omit<MeaningTable, 'middle' | 'wanting' | 'ours'> {
  let scales = ''
  const letters: string[] = []
  for (let from = 0; from < rows.length; from += size) {
    const row = rows.subarray(from, from + size)
    const power = powerFor(row)
    scales += ALPHABET.charAt(power)
    for (let at = 0; at < size; at += 3) {
      let three = 0
      for (let nth = 0; nth < 3; nth++) {
        const step = Math.round((row[at + nth] ?? 0) / FINENESS ** power)
        three = (three << BITS) | (Math.min(MOST_STEPS, Math.max(-MOST_STEPS, step)) + MOST_STEPS)
      }
      letters.push(ALPHABET.charAt(three >> 6), ALPHABET.charAt(three & 63))
    }
  }
  return { format: 2, size, pieces, words, scales, rows: letters.join('') }
}
