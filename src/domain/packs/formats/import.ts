import type { Snippet } from '../../snippets/snippet.ts'
import { LIMITS } from '../limits.ts'
import { variablesOf } from './dialects/koi.ts'
import type { Entry, Place, Remark } from './format.ts'
import { type FileRead, type ImportOptions, open, PLAIN_IMPORT, type Progress, read } from './gathering.ts'
import { type Counted, type Duplicate, LikenessFinder } from './likeness.ts'
import { longestWording, type Made, makeSnippet } from './reading/make-snippet.ts'
import { Names } from './reading/names.ts'
import type { ImportFile } from './reading/open.ts'
import { type CountedLoss, Losses, type Placeholder, Placeholders } from './tally.ts'

export { type FileRead, type ImportOptions, PLAIN_IMPORT, type Progress } from './gathering.ts'
export type { Duplicate } from './likeness.ts'
export type { ImportFile } from './reading/open.ts'
export type { CountedLoss, Placeholder } from './tally.ts'

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
  readonly files: readonly FileRead[]
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
  const opened = yield* open(files, options.told)
  const found = yield* read(opened.files, options)
  const understood = new Placeholders()
  const unknown = new Placeholders()
  const losses = new Losses()
  const imported: Imported[] = []
  const taken: { readonly id: string; readonly entry: Entry; readonly shortcut: string }[] = []
  const making = {
    pack: options.pack,
    ids: new Names([...options.library.map(({ id }) => id), ...(options.takenIds ?? [])]),
    shortcuts: new Set(options.library.map(({ shortcut }) => shortcut)),
    met: {
      understood: (original: string, meaning: string) => understood.met(original, meaning),
      unknown: (original: string, label: string) => unknown.met(original, label),
    },
  }
  for (const [at, { entry, format, dialect }] of found.entries.entries()) {
    if (at % SLICE === 0) yield { stage: 'translating', done: at, total: found.entries.length }
    const made: Made | null = makeSnippet(entry, { ...making, format: format.id, dialect })
    if (!made) {
      found.skipped.push(remarkOn(entry, 'Nothing of its text can be shown.'))
      continue
    }
    const { snippet, shortcutTaken } = made
    const length = longestWording(snippet)
    if (length > LIMITS.body) {
      const most = LIMITS.body.toLocaleString('en')
      found.problems.push(
        remarkOn(
          entry,
          `Its text is ${length.toLocaleString('en')} characters long, and an answer holds ${most}. Split it.`,
        ),
      )
      continue
    }
    for (const loss of made.losses) losses.lose(snippet.id, loss)
    if (shortcutTaken !== null) taken.push({ id: snippet.id, entry, shortcut: shortcutTaken })
    imported.push({ snippet, place: entry.place, format: format.id, variables: variablesOf(snippet.body) })
  }
  const duplicates = yield* compare(imported, options.library)
  const twins = new Set(duplicates.filter(({ kind }) => kind === 'equal').map((one) => one.snippet))
  // An answer that is there already is told as that.
  for (const { id, entry, shortcut } of taken)
    if (!twins.has(id))
      found.warnings.push(
        remarkOn(
          entry,
          `The shortcut “${shortcut}” belongs to another answer already, so this one has none.`,
        ),
      )
  return {
    format: mainFormat(imported, found.files),
    files: found.files,
    imported,
    skipped: [...opened.skipped, ...found.skipped],
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
