import Papa from 'papaparse'

const DELIMITERS = [',', '\t', ';', '|']
/** Broken rows after which a table is given up: each costs another look at the rest. */
const MAX_BROKEN = 40

export interface Row {
  readonly cells: readonly string[]
  /** As a spreadsheet counts it, and the file's line where it begins; both from 1. */
  readonly row: number
  /** null where the table was JSON: then `path` tells. */
  readonly line: number | null
  readonly path: string | null
}

/** A table as it was read; broken rows are left out and told. */
export interface Table {
  readonly delimiter: string
  readonly rows: readonly Row[]
  readonly broken: readonly { readonly row: number; readonly line: number; readonly message: string }[]
}

/** The mark between cells, by the first rows. */
export function delimiterOf(source: string): string {
  const named = /^sep=([,;|\t])\r?\n/i.exec(source)?.[1]
  if (named !== undefined) return named
  const start = source.slice(0, 100_000)
  const tried = Papa.parse<string[]>(start, {
    preview: 20,
    skipEmptyLines: 'greedy',
    delimitersToGuess: DELIMITERS,
  })
  if (tried.errors.every(({ code }) => code !== 'UndetectableDelimiter')) return tried.meta.delimiter
  const first = start.trimStart().split(/\r?\n/, 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1

/** Where the line after `from` begins. */
function nextLine(source: string, from: number): number {
  const end = /\r\n|\r|\n/g
  end.lastIndex = from
  return end.exec(source) ? end.lastIndex : source.length
}

interface Reading {
  readonly rows: Row[]
  row: number
  line: number
}

/** Reads rows from `from` on; the offset of the first row that is broken, -1 where none is. */
function readRows(source: string, from: number, delimiter: string, into: Reading): number {
  const rest = from === 0 ? source : source.slice(from)
  let read = 0
  let broken = -1
  Papa.parse<string[]>(rest, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        broken = from + read
        parser.abort()
        return
      }
      into.row++
      if (data.some((cell) => cell.trim() !== ''))
        into.rows.push({ cells: data, row: into.row, line: into.line, path: null })
      into.line += linesIn(rest.slice(read, meta.cursor))
      read = meta.cursor
    },
  })
  return broken
}

/** A text as a table; a row with a stray quotation mark is told and left out, and the next line goes on. */
export function readTable(source: string, delimiter: string = delimiterOf(source)): Table {
  const start = /^sep=[,;|\t]\r?\n/i.exec(source)?.[0].length ?? 0
  const into: Reading = { rows: [], row: start > 0 ? 1 : 0, line: start > 0 ? 2 : 1 }
  const broken: { row: number; line: number; message: string }[] = []
  for (let at = readRows(source, start, delimiter, into); at !== -1; ) {
    into.row++
    broken.push({
      row: into.row,
      line: into.line,
      message: 'A quotation mark (") is not closed or stands alone. In a quoted cell write it twice ("").',
    })
    if (broken.length >= MAX_BROKEN) {
      broken.push({
        row: into.row,
        line: into.line,
        message: 'Too many rows are broken: the rest of the file was not read.',
      })
      break
    }
    const next = nextLine(source, at)
    into.line++
    if (next >= source.length) break
    at = readRows(source, next, delimiter, into)
  }
  return { delimiter, rows: into.rows, broken }
}

/** Rows as CSV with RFC 4180 quotes and CRLF. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`
}
