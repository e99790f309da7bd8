import type { Circumstances } from '../../domain/language/context-of.ts'

/** Where a text stands in what was read. */
export interface Place {
  /** As the user named it; "-" is standard input. */
  readonly file: string
  /** The file's line where the text begins, from 1. */
  readonly line: number
  /** The file's row as a spreadsheet counts it, from 1; null outside of tables. */
  readonly row: number | null
  /** The column's name or the JSON path; null where the text is the file. */
  readonly field: string | null
  /** True where lines and columns of the text are those of the file. */
  readonly exact: boolean
}

/** One text to check: a file, a cell or a string of it. */
export interface Piece {
  readonly text: string
  readonly about: Circumstances
  readonly place: Place
}

/** What stops a file from being read, in words that say what to do. */
export class InputProblem extends Error {}
