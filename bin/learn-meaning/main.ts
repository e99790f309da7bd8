import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { rowsOfWord } from '../../src/domain/suggest/meaning.ts'
import { type MeaningTable, packRows } from '../../src/domain/suggest/meaning-table.ts'
import { readText } from '../../src/domain/suggest/reading.ts'
import { words } from '../../src/domain/suggest/words.ts'
import { seeded } from '../../tests/bench/words.ts'
import { ROOT } from '../browser.ts'
import { type Rows, withDirections } from './directions.ts'
import { principalAxes, ridge, type SparseRows } from './linear.ts'
import { frequentWords, taught, WIDTH } from './teacher.ts'

/** Numbers a row, words with a row of their own, rows for pieces: 60 numbers or 20,000 rows more were measured to add nothing. */
const SIZE = 48
const WORDS = 10_000
const PIECES = 1 << 13
const PENALTY = 0.3
/** A copy with typing mistakes of every text says the same, a little less loudly; single words are no messages. */
const TYPOS = 0.7
const SINGLE = 0.5
/** Customers' words count as words when so many messages have them. */
const OFTEN = 2
/** How far directions in which messages differ much are drawn in: 0 not at all, 1 until all are alike. Measured: .3 to .5 is best, 1 is worse than 0. */
const EVENED = 0.3
const OUT = join(ROOT, 'src/starter-pack/meaning.json')

interface Lesson {
  readonly text: string
  readonly weight: number
  readonly vector: Float32Array
}

function textsIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): { readonly text: string } => JSON.parse(line))
    .map(({ text }) => text.toLowerCase())
}

/** Swaps, drops, doubles or mistakes a letter in a quarter of the longer words. */
function mistyped(text: string, random: () => number): string {
  const typo = (word: string): string => {
    if (word.length < 4 || random() > 0.25) return word
    const at = 1 + Math.floor(random() * (word.length - 2))
    const kind = Math.floor(random() * 4)
    const [before, letter, behind] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
    if (kind === 0) return before + behind
    if (kind === 1) return before + behind.charAt(0) + letter + behind.slice(1)
    if (kind === 2) return before + letter + letter + behind
    return before + String.fromCharCode(97 + Math.floor(random() * 26)) + behind
  }
  return text.split(' ').map(typo).join(' ')
}

function vocabulary(texts: readonly string[], frequent: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const english = new Set(frequent)
  const theirs = [...counts]
    .filter(([word, count]) => count >= OFTEN && english.has(word))
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word)
  return [...new Set([...theirs, ...frequent])].slice(0, WORDS)
}

function rowsOfTexts(lessons: readonly Lesson[], numbers: ReadonlyMap<string, number>): SparseRows {
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  for (const { text } of lessons) {
    const row = new Map<number, number>()
    for (const word of readText(text).words)
      rowsOfWord(word, numbers, PIECES, (at, share) => row.set(at, (row.get(at) ?? 0) + share))
    const length = Math.sqrt([...row.values()].reduce((sum, value) => sum + value * value, 0)) || 1
    for (const [at, value] of row) {
      columns.push(at)
      values.push(value / length)
    }
    starts.push(columns.length)
  }
  return {
    width: numbers.size + PIECES,
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    weights: Float32Array.from(lessons, ({ weight }) => weight),
  }
}

const normal = (vector: Float32Array): Float32Array => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return vector.map((value) => value / length)
}

/** What the encoder says, in the few directions in which messages differ most. */
function targets(lessons: readonly Lesson[]): Float64Array {
  const said = lessons.filter(({ weight }) => weight === 1).map(({ vector }) => vector)
  const middle = new Float32Array(WIDTH)
  for (const vector of said)
    for (let at = 0; at < WIDTH; at++) middle[at] = (middle[at] ?? 0) + (vector[at] ?? 0) / said.length
  const centred = (vector: Float32Array): Float32Array => vector.map((value, at) => value - (middle[at] ?? 0))
  const axes = principalAxes(said.map(centred), WIDTH, SIZE)
  const wanted = new Float64Array(lessons.length * SIZE)
  for (const [row, { vector }] of lessons.entries()) {
    const own = centred(vector)
    const along = axes.map((axis) => axis.reduce((sum, value, at) => sum + value * (own[at] ?? 0), 0))
    wanted.set(normal(Float32Array.from(along)), row * SIZE)
  }
  return wanted
}

/** Where a text points before anything is evened out, of length 1. */
function pointing({ starts, columns, values }: SparseRows, at: number, rows: Float64Array): Float64Array {
  const sum = new Float64Array(SIZE)
  for (let nth = starts[at] ?? 0; nth < (starts[at + 1] ?? 0); nth++)
    for (let dimension = 0; dimension < SIZE; dimension++)
      sum[dimension] =
        (sum[dimension] ?? 0) + (values[nth] ?? 0) * (rows[(columns[nth] ?? 0) * SIZE + dimension] ?? 0)
  const length = Math.sqrt(sum.reduce((all, value) => all + value * value, 0)) || 1
  return sum.map((value) => value / length)
}

/** The rows with the directions in which texts differ most drawn in, or else those drown what is said in the others. */
function evened(rows: Float64Array, texts: SparseRows): Float64Array {
  const count = texts.starts.length - 1
  const [sums, squares] = [new Float64Array(SIZE), new Float64Array(SIZE)]
  for (let at = 0; at < count; at++)
    for (const [dimension, value] of pointing(texts, at, rows).entries()) {
      sums[dimension] = (sums[dimension] ?? 0) + value / count
      squares[dimension] = (squares[dimension] ?? 0) + value ** 2 / count
    }
  const spread = squares.map((square, at) => Math.sqrt(Math.max(1e-9, square - (sums[at] ?? 0) ** 2)))
  return rows.map((value, at) => value / (spread[at % SIZE] ?? 1) ** EVENED)
}

/** The largest numbers of the rows come to 7, but for one row in a thousand, which is cut off. */
function scaled(rows: Float64Array): Float32Array {
  const tops: number[] = []
  for (let from = 0; from < rows.length; from += SIZE)
    tops.push(rows.subarray(from, from + SIZE).reduce((top, value) => Math.max(top, Math.abs(value)), 0))
  const most = tops.sort((a, b) => a - b)[Math.floor(tops.length * 0.999)] ?? 1
  return Float32Array.from(rows, (value) => value / most)
}

/** Rows for words and pieces, learnt from what the encoder says of these texts. */
async function learntRows(texts: readonly string[]): Promise<Rows> {
  const known = vocabulary(texts, frequentWords())
  const vectors = await taught([...texts, ...known])
  const random = seeded(3)
  const lessonOf = (text: string, weight: number, said = text): Lesson => ({
    text: said,
    weight,
    vector: normal(vectors.get(text) ?? new Float32Array(WIDTH)),
  })
  const lessons = [
    ...known.map((word) => lessonOf(word, SINGLE)),
    ...texts.map((text) => lessonOf(text, 1)),
    ...texts.map((text) => lessonOf(text, TYPOS, mistyped(text, random))),
  ]
  const numbers = new Map(known.map((word, number) => [word, number]))
  console.log(`${texts.length} texts and ${known.length} words to learn from`)
  const said = rowsOfTexts(
    lessons.filter(({ weight }) => weight === 1),
    numbers,
  )
  const learnt = ridge(rowsOfTexts(lessons, numbers), targets(lessons), SIZE, PENALTY)
  const rows = scaled(evened(learnt, said))
  return packRows(rows, { size: SIZE, pieces: PIECES, words: known.join(' ') })
}

const { values: options } = parseArgs({
  options: {
    texts: { type: 'string', multiple: true, default: [] },
    elsewhere: { type: 'string', multiple: true, default: [] },
    directions: { type: 'boolean', default: false },
  },
})
const asked = [join(ROOT, 'tests/corpus/customers.jsonl'), ...options.texts].map(textsIn)
const before = (): MeaningTable => JSON.parse(readFileSync(OUT, 'utf8'))
const rows = options.directions ? before() : await learntRows([...new Set(asked.flat())])
const table = withDirections(rows, { asked, elsewhere: options.elsewhere.map(textsIn) })
writeFileSync(OUT, `${JSON.stringify(table)}\n`)
console.log(`${OUT}: ${(JSON.stringify(table).length / 1000).toFixed(0)} kB`)
