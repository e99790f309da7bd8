import { extname } from 'node:path'
import { shownText } from '../../domain/packs/formats/prose.ts'
import { decodeText } from '../../domain/packs/formats/reading/decode.ts'
import { readItem } from '../lines/item.ts'
import { jsonPieces } from './json.ts'
import { withoutFrontMatter } from './markdown.ts'
import { InputProblem, type Piece, type Place } from './piece.ts'
import { tablePieces } from './table.ts'

type Reader = (source: string, file: string) => Piece[]

const wholeFile = (file: string, exact: boolean): Place => ({ file, line: 1, row: null, field: null, exact })

const textPieces: Reader = (source, file) => [
  { text: withoutFrontMatter(source), about: {}, place: wholeFile(file, true) },
]

const htmlPieces: Reader = (source, file) => [
  { text: shownText(source), about: {}, place: wholeFile(file, false) },
]

const linePieces: Reader = (source, file) =>
  source.split('\n').flatMap((line, index): Piece[] => {
    if (line.trim() === '') return []
    const read = readItem(line)
    if ('error' in read) throw new InputProblem(`line ${index + 1}: ${read.error}`)
    const { id, text, about } = read.item
    return [{ text, about, place: { file, line: index + 1, row: null, field: `id ${id}`, exact: false } }]
  })

/** How files are read, by extension; every other one as text. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.md', textPieces],
  ['.markdown', textPieces],
  ['.txt', textPieces],
  ['.html', htmlPieces],
  ['.htm', htmlPieces],
  ['.csv', (source, file) => tablePieces(source, file)],
  ['.tsv', (source, file) => tablePieces(source, file, '\t')],
  ['.json', jsonPieces],
  ['.jsonl', linePieces],
  ['.ndjson', linePieces],
])

/** The extensions that are looked for in folders. */
export const READABLE: ReadonlySet<string> = new Set(READERS.keys())

/** The texts of a file's bytes. `file` is its name, "-" for standard input. Throws an InputProblem that says what to do. */
export function piecesOf(bytes: Uint8Array, file: string): Piece[] {
  const source = decodeText(bytes)
  if (source === null) {
    throw new InputProblem('is no text. Save it as text; of a spreadsheet, as CSV (UTF-8).')
  }
  return (READERS.get(extname(file).toLowerCase()) ?? textPieces)(source, file)
}
