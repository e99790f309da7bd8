import type { Snippet } from '../../snippets/snippet.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnMap, Entry, FileTold, Format, Remark, SourceFile } from './format.ts'
import { nowhere } from './format.ts'
import type { Encoding } from './reading/decode.ts'
import { guessDialect } from './reading/guess-dialect.ts'
import { apiError, holdsNothing } from './reading/json.ts'
import { type ImportFile, openFile } from './reading/open.ts'
import { type TableView, tableView } from './reading/table-view.ts'
import { FORMATS } from './registry.ts'

export interface ImportOptions {
  /** The format's id where the agent named it; null to tell by the content. */
  readonly from: string | null
  /** Columns of tables, where they were named. */
  readonly columns: ColumnMap
  /** What was said of single files, by their names as the result has them. */
  readonly told?: Readonly<Record<string, FileTold>>
  /** What is there already: duplicates of it are told, its ids and shortcuts are not taken. */
  readonly library: readonly Snippet[]
  /** Ids that are taken though no answer of the library has them. */
  readonly takenIds?: readonly string[]
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
  told: ImportOptions['told'],
): Generator<Progress, { files: SourceFile[]; skipped: Remark[]; problems: Remark[] }> {
  const opened: SourceFile[] = []
  const skipped: Remark[] = []
  const problems: Remark[] = []
  for (const [at, file] of files.entries()) {
    yield { stage: 'opening', done: at, total: files.length }
    const one = openFile(file, told)
    opened.push(...one.files)
    skipped.push(...one.skipped)
    problems.push(...one.problems)
  }
  return { files: opened, skipped, problems }
}

interface Batch {
  readonly format: Format
  readonly files: SourceFile[]
  readonly columns: ColumnMap
}

/** What was said of one file; of all of them where it has no words of its own. */
function toldOf({ name }: SourceFile, { from, columns, told = {} }: ImportOptions): FileTold {
  const own = Object.hasOwn(told, name) ? told[name] : undefined
  return { ...(from === null ? {} : { from }), columns, ...own }
}

/** Files of one format and the same columns are read together. */
function batchOf(batches: Batch[], format: Format, columns: ColumnMap): Batch {
  const known = batches.find((batch) => batch.format === format && batch.columns === columns)
  if (known) return known
  const batch: Batch = { format, columns, files: [] }
  batches.push(batch)
  return batch
}

function recognise(file: SourceFile, { from, columns = {} }: FileTold): Format | null {
  const named = from ?? (Object.keys(columns).length > 0 ? 'csv' : null)
  if (named !== null) return FORMATS.find(({ id }) => id === named) ?? null
  return FORMATS.find((format) => format.recognises(file)) ?? null
}

const EMPTY = 'There are no answers in it.'

/** Files of a pack's folder that hold no answers. */
const OF_A_PACK = /(?:^|\/)(?:pack\.ya?ml|rules\/[^/]+\.ya?ml)$/

function notRecognised(file: SourceFile): string {
  if (OF_A_PACK.test(file.name))
    return 'It belongs to a pack and holds no answers: an import takes the answers alone.'
  const json = file.json()
  const error = apiError(json)
  if (error !== null)
    return `It is a help desk's refusal and no export${error === '' ? '' : `: “${error.slice(0, 120)}”`}. Sign in there and save it again.`
  if (holdsNothing(json)) return EMPTY
  if (/^\s*[[{]/.test(file.text) && json === undefined)
    return 'It begins like JSON and is broken or cut off. Export or download it again.'
  return 'Koi does not know this kind of file. Name its format, or its columns if it is a table.'
}

export interface Read {
  readonly entries: { readonly entry: Entry; readonly format: Format; readonly dialect: Dialect }[]
  readonly skipped: Remark[]
  readonly problems: Remark[]
  readonly warnings: Remark[]
  readonly files: FileRead[]
}

/** What was made of one file. */
export interface FileRead {
  readonly name: string
  readonly format: string | null
  readonly dialect: string | null
  readonly encoding: Encoding | null
  /** How it reads as a table of no tool in particular; null where it is none. */
  readonly table: TableView | null
}

function fileRead(
  file: SourceFile,
  format: Format | null,
  dialect: Dialect | null,
  told: ColumnMap,
): FileRead {
  const isTable = format === null || format.id === 'csv' || /\.(?:csv|tsv|tab)$/i.test(file.name)
  const view = isTable ? tableView(file, told) : null
  return {
    name: file.name,
    format: format?.id ?? null,
    dialect: dialect?.id ?? null,
    encoding: file.encoding,
    // Where a tool's own table was told, its columns are no guess.
    table: view && { ...view, sure: view.sure || (format !== null && format.id !== 'csv') },
  }
}

/** Tells files apart, and reads all of one format together. */
export function* read(files: readonly SourceFile[], options: ImportOptions): Generator<Progress, Read> {
  const made: Read = { entries: [], skipped: [], problems: [], warnings: [], files: [] }
  const batches: Batch[] = []
  const strange: SourceFile[] = []
  for (const [at, file] of files.entries()) {
    yield { stage: 'reading', done: at, total: files.length }
    const told = toldOf(file, options)
    const format = recognise(file, told)
    if (format === null) strange.push(file)
    else batchOf(batches, format, told.columns ?? options.columns).files.push(file)
  }
  for (const file of strange) {
    made.files.push(fileRead(file, null, null, {}))
    const remark = { place: nowhere(file.name), title: '', message: notRecognised(file) }
    if (batches.length === 0) made.problems.push(remark)
    else made.skipped.push(remark)
  }
  for (const batch of batches) {
    yield { stage: 'reading', done: files.length, total: files.length }
    addBatch(batch, made)
  }
  if (made.entries.length + made.skipped.length + made.problems.length === 0)
    made.problems.push(...files.map(({ name }) => ({ place: nowhere(name), title: '', message: EMPTY })))
  return made
}

function addBatch({ format, files, columns }: Batch, made: Read): void {
  const gathered = format.read(files, columns)
  const dialect = format.dialect ?? guessDialect(gathered.entries)
  for (const file of files) made.files.push(fileRead(file, format, dialect, columns))
  for (const entry of gathered.entries) made.entries.push({ entry, format, dialect })
  made.skipped.push(...gathered.skipped)
  made.problems.push(...gathered.problems)
  made.warnings.push(...gathered.warnings)
}
