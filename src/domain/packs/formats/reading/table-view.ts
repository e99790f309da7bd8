import type { Column, ColumnMap, SourceFile } from '../format.ts'
import { columnsOf, namesColumns, widthOf } from './columns.ts'

/** Rows and characters of a cell that are shown while columns are chosen. */
const ROWS = 4
const CELL = 200

/** How a table is read, for somebody who is to say whether that is right. */
export interface TableView {
  readonly delimiter: string
  /** Whether the first row names the columns. */
  readonly headed: boolean
  /** Names of the columns, "" where one has none. */
  readonly names: readonly string[]
  /** The first rows below the names. */
  readonly rows: readonly (readonly string[])[]
  readonly count: number
  /** Place of each column from 0; -1 where there is none. */
  readonly at: Readonly<Record<Column, number>>
  /** False where the columns are a guess by what is in them. */
  readonly sure: boolean
}

const shown = (cell: string): string => (cell.length <= CELL ? cell : `${cell.slice(0, CELL - 1)}…`)

/** A file as a table and how its columns are understood; null where it is no table with more than one column. */
export function tableView(file: SourceFile, told: ColumnMap): TableView | null {
  if (/^\s*[[{<]/.test(file.text.slice(0, 200)) && file.json() === undefined) return null
  const table = file.table()
  const columns = table && columnsOf(table, told, file.headed)
  if (!table || columns === null || typeof columns === 'string') return null
  const below = columns.header ? table.rows.slice(1) : table.rows
  const width = widthOf(table.rows.slice(0, 20))
  if (width < 2) return null
  return {
    delimiter: table.delimiter,
    headed: columns.header !== null,
    names: Array.from({ length: width }, (_, at) => columns.header?.[at]?.trim() ?? ''),
    rows: below.slice(0, ROWS).map(({ cells }) => cells.slice(0, width).map(shown)),
    count: below.length,
    at: columns.at,
    sure: namesColumns(table),
  }
}
