import type { Snippet } from '../../snippets/snippet.ts'
import { PLAIN } from './dialects/expanders.ts'
import { variablesOf } from './dialects/koi.ts'
import type { ColumnMap, Entry, Format, Loss, Place, Remark, SourceFile } from './format.ts'
import { nowhere } from './format.ts'
import { type Counted, type Duplicate, LikenessFinder } from './likeness.ts'
import { guessDialect } from './reading/guess-dialect.ts'
import { type Made, type Making, makeSnippet } from './reading/make-snippet.ts'
import { Names } from './reading/names.ts'
import { type ImportFile, openFile } from './reading/open.ts'
import { FORMATS } from './registry.ts'

export type { Duplicate } from './likeness.ts'
export type { ImportFile } from './reading/open.ts'

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

/** A placeholder, as its tool writes it, and how often it came. */
export interface Placeholder {
  readonly original: string
  /** Liquid for one that was understood, the question's label for one that was not. */
  readonly meaning: string
  readonly count: number
}

export interface CountedLoss extends Loss {
  readonly count: number
  /** Ids of the snippets it happened to, at most 20 of them. */
  readonly snippets: readonly string[]
}

export interface Imported {
  readonly snippet: Snippet
  readonly place: Place
  /** Id of the format it came in. */
  readonly format: string
  readonly variables: readonly string[]
}

/** What an import would bring; nothing is changed by it. */
export interface ImportResult {
  /** The format of most snippets; null where none was recognised. */
  readonly format: string | null
  readonly files: readonly {
    readonly name: string
    readonly format: string | null
    readonly dialect: string | null
  }[]
  readonly imported: readonly Imported[]
  readonly skipped: readonly Remark[]
  readonly problems: readonly Remark[]
  readonly duplicates: readonly Duplicate[]
  readonly placeholders: {
    readonly understood: readonly Placeholder[]
    readonly unknown: readonly Placeholder[]
  }
  readonly losses: readonly CountedLoss[]
  readonly warnings: readonly Remark[]
}

/** Snippets between two looks at the clock: a fraction of a frame. */
const SLICE = 20

class Placeholders {
  readonly #found = new Map<string, { original: string; meaning: string; count: number }>()

  met(original: string, meaning: string): void {
    const known = this.#found.get(original)
    if (known) known.count++
    else this.#found.set(original, { original, meaning, count: 1 })
  }

  list(): Placeholder[] {
    return [...this.#found.values()].sort((a, b) => b.count - a.count)
  }
}

/** Counts losses by what is lost. */
export class Losses {
  readonly #found = new Map<string, { loss: Loss; count: number; snippets: string[] }>()

  lose(snippet: string, loss: Loss): void {
    const key = `${loss.kind} ${loss.what}`
    const known = this.#found.get(key) ?? { loss, count: 0, snippets: [] }
    known.count++
    if (known.snippets.length < 20 && !known.snippets.includes(snippet)) known.snippets.push(snippet)
    this.#found.set(key, known)
  }

  list(): CountedLoss[] {
    return [...this.#found.values()].map(({ loss, count, snippets }) => ({ ...loss, count, snippets }))
  }
}

function* open(
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

interface Read {
  readonly entries: { readonly entry: Entry; readonly format: Format; readonly dialect: Making['dialect'] }[]
  readonly skipped: Remark[]
  readonly problems: Remark[]
  readonly warnings: Remark[]
  readonly files: { name: string; format: string | null; dialect: string | null }[]
}

function* read(files: readonly SourceFile[], options: ImportOptions): Generator<Progress, Read> {
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

function remarkOn(entry: Entry, message: string): Remark {
  return { place: entry.place, title: entry.title, message }
}

/** The format of most of the imported. */
function mainFormat(imported: readonly Imported[], files: ImportResult['files']): string | null {
  const counts = new Map<string, number>()
  for (const { format } of imported) counts.set(format, (counts.get(format) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most?.[0] ?? files.find(({ format }) => format !== null)?.format ?? null
}

function* compare(
  imported: readonly Imported[],
  library: readonly Snippet[],
): Generator<Progress, Duplicate[]> {
  const finder = new LikenessFinder()
  const total = imported.length + library.length
  const duplicates: Duplicate[] = []
  const all = [
    ...library.map((snippet) => ({ snippet, inLibrary: true })),
    ...imported.map(({ snippet }) => ({ snippet, inLibrary: false })),
  ]
  const counted: Counted[] = []
  for (const [at, { snippet }] of all.entries()) {
    if (at % SLICE === 0) yield { stage: 'comparing', done: Math.floor(at / 2), total }
    counted.push(finder.count(snippet))
  }
  for (const [at, { snippet, inLibrary }] of all.entries()) {
    if (at % SLICE === 0) yield { stage: 'comparing', done: Math.floor((total + at) / 2), total }
    const words = counted[at]
    const found = words ? finder.add(snippet, words, inLibrary) : null
    if (found) duplicates.push(found)
  }
  return duplicates
}

/**
 * Looks at files and makes snippets of them, a slice at a time: whoever runs it may pause, show the progress, or stop, and nothing is left behind.
 * Files are told apart by their content; ZIP archives are opened. Never throws, whatever the bytes are.
 */
export function* importing(
  files: readonly ImportFile[],
  options: ImportOptions = PLAIN_IMPORT,
): Generator<Progress, ImportResult> {
  const opened = yield* open(files)
  const found = yield* read(opened.files, options)
  const understood = new Placeholders()
  const unknown = new Placeholders()
  const losses = new Losses()
  const imported: Imported[] = []
  const making = {
    pack: options.pack,
    ids: new Names(options.library.map(({ id }) => id)),
    shortcuts: new Set(options.library.map(({ shortcut }) => shortcut)),
    met: {
      understood: (original: string, meaning: string) => understood.met(original, meaning),
      unknown: (original: string, label: string) => unknown.met(original, label),
    },
  }
  for (const [at, { entry, format, dialect }] of found.entries.entries()) {
    if (at % SLICE === 0) yield { stage: 'translating', done: at, total: found.entries.length }
    const made: Made | null = makeSnippet(entry, { ...making, format: format.id, dialect: dialect ?? PLAIN })
    if (!made) {
      found.skipped.push(remarkOn(entry, 'Nothing of its text can be shown.'))
      continue
    }
    const { snippet, shortcutTaken } = made
    for (const loss of made.losses) losses.lose(snippet.id, loss)
    if (shortcutTaken !== null)
      found.warnings.push(
        remarkOn(
          entry,
          `The shortcut “${shortcutTaken}” belongs to another answer already, so this one has none.`,
        ),
      )
    imported.push({ snippet, place: entry.place, format: format.id, variables: variablesOf(snippet.body) })
  }
  const duplicates = yield* compare(imported, options.library)
  return {
    format: mainFormat(imported, found.files),
    files: found.files,
    imported,
    skipped: found.skipped,
    problems: [...opened.problems, ...found.problems],
    duplicates,
    placeholders: { understood: understood.list(), unknown: unknown.list() },
    losses: losses.list(),
    warnings: found.warnings,
  }
}

/** The same in one go. */
export function importAll(files: readonly ImportFile[], options: ImportOptions = PLAIN_IMPORT): ImportResult {
  const steps = importing(files, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** What to do with answers that are there already. */
export interface DuplicateChoice {
  readonly equal: 'keep' | 'skip'
  readonly similar: 'keep' | 'skip'
}

/** The snippets that an import brings under a choice about duplicates. */
export function chosen({ imported, duplicates }: ImportResult, choice: DuplicateChoice): Imported[] {
  const out = new Set(duplicates.filter(({ kind }) => choice[kind] === 'skip').map(({ snippet }) => snippet))
  return imported.filter(({ snippet }) => !out.has(snippet.id))
}
