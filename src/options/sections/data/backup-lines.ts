import type { BackupCounts } from '../../../storage/read-backup.ts'

interface BackupLine {
  /** Name of a text in _locales. */
  readonly words: string
  readonly count: (counts: BackupCounts) => number
}

const of =
  (...tables: readonly string[]) =>
  ({ rows }: BackupCounts): number =>
    tables.reduce((sum, table) => sum + (rows[table] ?? 0), 0)

const LINES: readonly BackupLine[] = [
  { words: 'keptSnippets', count: (counts) => of('snippets')(counts) - counts.deleted },
  { words: 'keptDeleted', count: ({ deleted }) => deleted },
  { words: 'keptReminders', count: (counts) => of('reminders')(counts) - counts.doneReminders },
  { words: 'keptDone', count: ({ doneReminders }) => doneReminders },
  { words: 'keptChoices', count: of('choices', 'rejections') },
  { words: 'keptEdits', count: of('edits') },
  { words: 'keptIgnored', count: of('ignored', 'dictionary') },
  { words: 'keptSites', count: of('sites') },
  { words: 'keptPacks', count: of('packs') },
  { words: 'keptPackDrafts', count: of('packDrafts') },
  { words: 'keptKeys', count: of('keys') },
  { words: 'keptCounts', count: of('counts', 'drills') },
]

/** What a backup holds beside what is on file now; kinds that neither has are left out. */
export function compareLines(
  backup: BackupCounts,
  here: BackupCounts,
): readonly { readonly words: string; readonly backup: number; readonly here: number }[] {
  return LINES.map(({ words, count }) => ({ words, backup: count(backup), here: count(here) })).filter(
    (line) => line.backup > 0 || line.here > 0,
  )
}
