import { needsAttention } from '../../domain/packs/formats/attention.ts'
import { type Fate, settle } from '../../domain/packs/formats/fates.ts'
import {
  type Duplicate,
  type ImportFile,
  type ImportResult,
  importing,
} from '../../domain/packs/formats/import.ts'
import { MAX_FILE } from '../../domain/packs/formats/reading/open.ts'
import { formatOf } from '../../domain/packs/formats/registry.ts'
import { isOfPack } from '../../domain/snippets/included.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import type {
  FoundDuplicate,
  FromWork,
  LookReport,
  NamedFile,
  Some,
  ToWork,
  WorkProgress,
} from './messages.ts'

/** What people look at of a long list. */
const MOST = 500

/** What was looked through, kept until it is written. */
export interface Looked {
  readonly result: ImportResult
  readonly library: readonly Snippet[]
}

type Unread = LookReport['unread'][number]

const some = <T>(all: readonly T[]): Some<T> => ({ some: all.slice(0, MOST), count: all.length })
const isOwn = (snippet: Snippet | undefined): boolean => snippet === undefined || !isOfPack(snippet)

async function bytesOf({ name, file }: NamedFile): Promise<ImportFile | Unread> {
  const megabytes = Math.round(file.size / 1e6)
  if (file.size > MAX_FILE) return { name, megabytes, isLarge: true }
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { name, megabytes, isLarge: false }
  }
}

/** Looks through files; nothing is written. Files that are too large are not even read. */
export async function look(
  { files, told }: Extract<ToWork, { kind: 'look' }>,
  library: readonly Snippet[],
  tell: (progress: WorkProgress) => void,
): Promise<{ readonly looked: Looked; readonly report: LookReport }> {
  const opened: ImportFile[] = []
  const unread: Unread[] = []
  for (const file of files) {
    const read = await bytesOf(file)
    if ('bytes' in read) opened.push(read)
    else unread.push(read)
  }
  const steps = importing(opened, { from: null, columns: {}, told, library, pack: 'own' })
  for (;;) {
    const step = steps.next()
    if (!step.done) tell(step.value)
    else return { looked: { result: step.value, library }, report: reportOf(step.value, library, unread) }
  }
}

function formatsOf({ files, imported }: ImportResult): LookReport['formats'] {
  const ids = [...new Set(files.flatMap(({ format }) => format ?? []))]
  return ids.map((id) => ({
    name: formatOf(id)?.name ?? id,
    files: files.filter(({ format }) => format === id).length,
    answers: imported.filter(({ format }) => format === id).length,
  }))
}

/** Which answers were there first, by their ids: of the library, and of the import itself. */
function reportOf(result: ImportResult, library: readonly Snippet[], unread: readonly Unread[]): LookReport {
  const mine = new Map(library.map((one) => [one.id, one]))
  const titles = new Map(result.imported.map(({ snippet }) => [snippet.id, snippet.title]))
  const found = result.duplicates.map(
    (one): FoundDuplicate => ({
      ...one,
      title: titles.get(one.snippet) ?? '',
      mayReplace: isOwn(mine.get(one.other)),
    }),
  )
  const similar = found.filter(({ kind }) => kind === 'similar').length
  // Tables whose columns are a guess come first: they are the ones to look at.
  const open = result.files
    .filter(({ format, table }) => format === null || table !== null)
    .sort((a, b) => Number(a.table?.sure ?? false) - Number(b.table?.sure ?? false))
  return {
    count: result.imported.length,
    formats: formatsOf(result),
    files: some(open),
    unread,
    problems: some(result.problems),
    skipped: some(result.skipped),
    warnings: some(result.warnings),
    duplicates: { ...some(found), similar, equal: found.length - similar },
    understood: some(result.placeholders.understood),
    unknown: some(result.placeholders.unknown),
    attention: result.imported.filter(({ snippet }) => needsAttention(snippet).length > 0).length,
    losses: some(result.losses),
  }
}

/** An imported answer and one that it is like, of the library or of the import. */
export function pairOf(
  { result, library }: Looked,
  { snippet, other }: Pick<Extract<ToWork, { kind: 'pair' }>, 'snippet' | 'other'>,
): Extract<FromWork, { kind: 'pair' }> {
  const find = (id: string): Snippet | null =>
    result.imported.find((one) => one.snippet.id === id)?.snippet ?? null
  const before = library.find(({ id }) => id === other) ?? find(other)
  return { kind: 'pair', before, after: find(snippet) }
}

/** What is to be written of what was looked through. A team's pack is never changed: there both are kept. */
export function settled(
  { result, library }: Looked,
  { fates, destination }: Pick<Extract<ToWork, { kind: 'write' }>, 'fates' | 'destination'>,
) {
  const mine = new Map(library.map((one) => [one.id, one]))
  const fateOf = ({ snippet, kind, other }: Duplicate): Fate => {
    const wanted = fates.each[snippet] ?? fates[kind]
    return wanted === 'replace' && !isOwn(mine.get(other)) ? 'both' : wanted
  }
  return settle(result, library, fateOf, destination)
}
