import type { Entry, Gathered, JsonObject, Place, Remark, SourceFile } from '../format.ts'
import type { Row, Table } from './table.ts'

/** A row of a table by the names of its columns, in small letters. */
export interface Cells {
  readonly row: Row
  readonly place: Place
  /** '' where the row has no such cell. */
  readonly cell: (name: string) => string
  /** Columns that are not named, as fields to keep. */
  readonly others: (known: readonly string[]) => JsonObject
}

/** The first row's names, in small letters. */
export function headerOf(table: Table | null): readonly string[] {
  return (table?.rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase())
}

export function hasColumns(file: SourceFile, ...names: readonly string[]): boolean {
  if (/^\s*[[{<]/.test(file.text.slice(0, 200))) return false
  const header = headerOf(file.table())
  return names.every((name) => header.includes(name))
}

function cellsOf(row: Row, header: readonly string[], written: readonly string[], file: string): Cells {
  return {
    row,
    place: { file, line: row.line, row: row.row, path: row.path },
    cell: (name) => {
      const at = header.indexOf(name)
      return at === -1 ? '' : (row.cells[at] ?? '')
    },
    others: (known) =>
      Object.fromEntries(
        header.flatMap((name, at): [string, string][] => {
          const cell = row.cells[at] ?? ''
          return name === '' || name === '__proto__' || known.includes(name) || cell === ''
            ? []
            : [[written[at] ?? name, cell]]
        }),
      ),
  }
}

/** Entries of the rows below a header; a string instead of an entry tells why there is none. */
export function gatherRows(
  files: readonly SourceFile[],
  entryOf: (cells: Cells) => Entry | string,
): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  const problems: Remark[] = []
  for (const file of files) {
    const table = file.table()
    const header = headerOf(table)
    const written = (table?.rows[0]?.cells ?? []).map((cell) => cell.trim())
    problems.push(...brokenRows(table, file.name))
    for (const row of table?.rows.slice(1) ?? []) {
      const cells = cellsOf(row, header, written, file.name)
      const made = entryOf(cells)
      if (typeof made === 'string')
        skipped.push({ place: cells.place, title: cells.cell('title') || cells.cell('name'), message: made })
      else entries.push(made)
    }
  }
  return { entries, skipped, problems, warnings: [] }
}

export function brokenRows(table: Table | null, file: string): Remark[] {
  return (table?.broken ?? []).map(({ row, line, message }) => ({
    place: { file, line, row, path: null },
    title: '',
    message,
  }))
}
