import Papa from 'papaparse'
import { isProse, shownText } from '../../domain/packs/formats/prose.ts'
import { InputProblem, type Piece } from './piece.ts'

const DELIMITERS = [',', '\t', ';', '|']

interface Row {
  readonly cells: readonly string[]
  /** The row's number as a spreadsheet counts it, and the file's line where it begins; both from 1. */
  readonly row: number
  readonly line: number
}

function delimiterOf(source: string): string {
  const tried = Papa.parse<string[]>(source, {
    preview: 20,
    skipEmptyLines: 'greedy',
    delimitersToGuess: DELIMITERS,
  })
  if (tried.errors.every(({ code }) => code !== 'UndetectableDelimiter')) return tried.meta.delimiter
  const first = source.trimStart().split(/\r?\n/, 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

function rowsOf(source: string, delimiter: string): Row[] {
  const rows: Row[] = []
  let row = 0
  let line = 1
  let from = 0
  Papa.parse<string[]>(source, {
    delimiter,
    step: ({ data, errors, meta }) => {
      row++
      const quotes = errors.find(({ type }) => type === 'Quotes')
      if (quotes) {
        throw new InputProblem(
          `row ${row} (line ${line}) is broken: a quotation mark (") is not closed or stands alone. In a quoted cell write it twice ("").`,
        )
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, row, line })
      line += source.slice(from, meta.cursor).split('\n').length - 1
      from = meta.cursor
    },
  })
  return rows
}

/** A first row of short names rather than of sentences. */
function isHeader({ cells }: Row): boolean {
  return cells.every(
    (cell) => cell.length <= 40 && cell.trim().split(/\s+/).length <= 5 && !/[.!?]\s*$/.test(cell),
  )
}

/** A table with one column needs no quotes, and its commas part nothing. */
function oneColumn(row: Row, delimiter: string): Row {
  return { ...row, cells: [row.cells.join(delimiter)] }
}

/** Texts of the columns that hold prose, row by row. Throws an InputProblem where a quotation mark is left open. */
export function tablePieces(source: string, file: string, delimiter = delimiterOf(source)): Piece[] {
  const all = rowsOf(source, delimiter)
  const first = all[0]
  if (!first) return []
  const header = all.length > 1 && isHeader(first) ? first : null
  const below = header ? all.slice(1) : all
  const rows = header?.cells.length === 1 ? below.map((row) => oneColumn(row, delimiter)) : below
  const shown = rows.map(({ cells, row, line }) => ({ row, line, cells: cells.map(shownText) }))
  const width = Math.max(...shown.map(({ cells }) => cells.length))
  const prose = Array.from({ length: width }, (_, column) =>
    shown.some(({ cells }) => isProse(cells[column] ?? '')),
  )
  return shown.flatMap(({ cells, row, line }) =>
    cells.flatMap((text, column): Piece[] => {
      if (!prose[column] || text.trim() === '') return []
      const field = header?.cells[column]?.trim() || `column ${column + 1}`
      return [{ text, about: {}, place: { file, line, row, field, exact: false } }]
    }),
  )
}
