import { lossText, needsAttention } from '../../domain/packs/formats/attention.ts'
import type { Place, Remark } from '../../domain/packs/formats/format.ts'
import type { Imported, ImportResult } from '../../domain/packs/formats/import.ts'

/** An import as it is told: what went in, what is kept of it, and where. */
export interface Told {
  readonly result: ImportResult
  readonly kept: readonly Imported[]
  /** Files that could not even be opened. */
  readonly unreadable: readonly string[]
  readonly out: string | null
}

/** "macros.csv row 3 (line 5)", "macros.json $.macros[2]". */
export function placeText({ file, line, row, path }: Place): string {
  const where = row === null ? (line === null ? '' : ` line ${line}`) : ` row ${row} (line ${line ?? row})`
  return `${file}${where}${path === null || path === '$' ? '' : ` ${path}`}`
}

const skipJson =
  (broken: boolean) =>
  ({ place, title, message }: Remark) => ({ ...place, title, why: message, broken })

/** The report for programs. */
export function importJson({ result, kept, unreadable, out }: Told): string {
  const snippets = kept.map(({ snippet, place, format, variables }) => ({
    id: snippet.id,
    title: snippet.title,
    body: snippet.body,
    shortcut: snippet.shortcut,
    folder: snippet.folder,
    tags: snippet.tags,
    variables,
    language: snippet.language,
    channel: snippet.channel,
    variants: snippet.variants,
    needsAttention: needsAttention(snippet),
    source: snippet.source ?? null,
    format,
    place,
  }))
  const skipped = [
    ...unreadable.map((why) => ({
      file: null,
      line: null,
      row: null,
      path: null,
      title: '',
      why,
      broken: true,
    })),
    ...result.problems.map(skipJson(true)),
    ...result.skipped.map(skipJson(false)),
  ]
  const { understood, unknown } = result.placeholders
  const report = {
    format: result.format,
    out,
    dryRun: out === null,
    files: result.files.map(({ name, format, dialect, encoding }) => ({ name, format, dialect, encoding })),
    counts: {
      files: result.files.length,
      imported: kept.length,
      skipped: skipped.length,
      duplicates: result.duplicates.length,
      placeholdersUnderstood: understood.length,
      placeholdersUnknown: unknown.length,
      needsAttention: snippets.filter((one) => one.needsAttention.length > 0).length,
      losses: result.losses.reduce((sum, { count }) => sum + count, 0),
      warnings: result.warnings.length,
    },
    snippets,
    skipped,
    duplicates: result.duplicates,
    placeholders: {
      understood,
      unknown: unknown.map(({ original, meaning, count }) => ({ original, ask: meaning, count })),
    },
    losses: result.losses.map((loss) => ({ ...loss, message: lossText(loss) })),
    warnings: result.warnings.map(({ place, title, message }) => ({ ...place, title, message })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** Lines of one kind that a person reads before it is enough. */
const MOST = 20

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length - MOST
  return [
    '',
    `${title}:`,
    ...lines.slice(0, MOST).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more (--json lists them all)`] : []),
  ]
}

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`

function written(out: string | null, count: number): string {
  if (out === null) return ', nothing written (dry run)'
  return count === 0 ? `, nothing new for ${out}` : `, written to ${out}`
}

/** The report for people. */
export function importText({ result, kept, unreadable, out }: Told): string {
  const { understood, unknown } = result.placeholders
  const places = understood.length + unknown.length
  const remark = ({ place, title, message }: Remark): string =>
    `${placeText(place)}${title === '' ? '' : ` “${title}”`}: ${message}`
  const lines = [
    `${many(kept.length, 'snippet')} from ${many(result.files.length, 'file')}${result.format === null ? '' : ` (${result.format})`}${written(out, kept.length)}.`,
    ...(places === 0 ? [] : [`${understood.length} of ${many(places, 'placeholder')} understood.`]),
    ...section('Could not be read', [...unreadable, ...result.problems.map(remark)]),
    ...section('Skipped', result.skipped.map(remark)),
    ...section(
      'Duplicates',
      result.duplicates.map(({ kind, snippet, other, otherTitle, inLibrary, likeness }) =>
        kind === 'equal'
          ? `${snippet} says the same as ${other} “${otherTitle}”${inLibrary ? ', which is in the pack already' : ''}`
          : `${snippet} is ${Math.round(likeness * 100)} % like ${other} “${otherTitle}”`,
      ),
    ),
    ...section(
      'Placeholders that need attention',
      unknown.map(
        ({ original, meaning, count }) => `${original} (${count}×) became the question “${meaning}”`,
      ),
    ),
    ...section('Losses', result.losses.map(lossText)),
    ...section('Warnings', result.warnings.map(remark)),
  ]
  return `${lines.join('\n')}\n`
}
