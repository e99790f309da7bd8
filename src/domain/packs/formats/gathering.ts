import type { Snippet } from '../../snippets/snippet.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnMap, Entry, Format, Remark, SourceFile } from './format.ts'
import { nowhere } from './format.ts'
import { guessDialect } from './reading/guess-dialect.ts'
import { type ImportFile, openFile } from './reading/open.ts'
import { FORMATS } from './registry.ts'

export interface ImportOptions {
  /** The format's id where the agent named it; null to tell by the content. */
  readonly from: string | null
  /** Columns of tables, where they were named. */
  readonly columns: ColumnMap
  /** What is there already: duplicates of it are told, its ids and shortcuts are not taken. */
  readonly library: readonly Snippet[]
  /** The pack that the snippets go into. */
  readonly pack: string
}

export const PLAIN_IMPORT: ImportOptions = { from: null, columns: {}, library: [], pack: 'own' }

/** How far an import is; `total` is 0 where it is not known yet. */
export interface Progress {
  readonly stage: 'opening' | 'reading' | 'translating' | 'comparing'
  readonly done: number
  readonly total: number
}

/** Opens files and archives. */
export function* open(
  files: readonly ImportFile[],
): Generator<Progress, { files: SourceFile[]; problems: Remark[] }> {
  const opened: SourceFile[] = []
  const problems: Remark[] = []
  for (const [at, file] of files.entries()) {
    yield { stage: 'opening', done: at, total: files.length }
    const one = openFile(file)
    opened.push(...one.files)
    problems.push(...one.problems)
  }
  return { files: opened, problems }
}

interface Batch {
  readonly format: Format
  readonly files: readonly SourceFile[]
}

function recognise(file: SourceFile, { from, columns }: ImportOptions): Format | null {
  const named = from ?? (Object.keys(columns).length > 0 ? 'csv' : null)
  if (named !== null) return FORMATS.find(({ id }) => id === named) ?? null
  return FORMATS.find((format) => format.recognises(file)) ?? null
}

function notRecognised(file: SourceFile): string {
  const json = /^\s*[[{]/.test(file.text) && file.json() === undefined
  if (json) return 'It begins like JSON and is broken or cut off. Export or download it again.'
  return 'Koi does not know this kind of file. Name its format, or its columns if it is a table.'
}

export interface Read {
  readonly entries: { readonly entry: Entry; readonly format: Format; readonly dialect: Dialect }[]
  readonly skipped: Remark[]
  readonly problems: Remark[]
  readonly warnings: Remark[]
  readonly files: { name: string; format: string | null; dialect: string | null }[]
}

/** Tells files apart, and reads all of one format together. */
export function* read(files: readonly SourceFile[], options: ImportOptions): Generator<Progress, Read> {
  const made: Read = { entries: [], skipped: [], problems: [], warnings: [], files: [] }
  const batches = new Map<Format, SourceFile[]>()
  const strange: SourceFile[] = []
  for (const [at, file] of files.entries()) {
    yield { stage: 'reading', done: at, total: files.length }
    const format = recognise(file, options)
    if (format === null) strange.push(file)
    else batches.set(format, [...(batches.get(format) ?? []), file])
  }
  for (const file of strange) {
    made.files.push({ name: file.name, format: null, dialect: null })
    const remark = { place: nowhere(file.name), title: '', message: notRecognised(file) }
    if (batches.size === 0) made.problems.push(remark)
    else made.skipped.push(remark)
  }
  for (const [format, members] of batches) {
    yield { stage: 'reading', done: files.length, total: files.length }
    addBatch({ format, files: members }, options, made)
  }
  return made
}

function addBatch({ format, files }: Batch, { columns }: ImportOptions, made: Read): void {
  const gathered = format.read(files, columns)
  const dialect = format.dialect ?? guessDialect(gathered.entries)
  for (const { name } of files) made.files.push({ name, format: format.id, dialect: dialect.id })
  for (const entry of gathered.entries) made.entries.push({ entry, format, dialect })
  made.skipped.push(...gathered.skipped)
  made.problems.push(...gathered.problems)
  made.warnings.push(...gathered.warnings)
}
