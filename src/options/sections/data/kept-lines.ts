import type { Kept } from '../../../storage/kept.ts'

interface KeptLine {
  /** Names of texts in _locales: what it is, what of it is kept, how long. */
  readonly words: string
  readonly note: string
  readonly count: number
  readonly time: string
}

/** What is on file in plain words, the agent's own things first. */
export function keptLines(kept: Kept): readonly KeptLine[] {
  return [
    { words: 'keptSnippets', note: 'keptSnippetsNote', count: kept.snippets, time: 'keptAlways' },
    { words: 'keptDeleted', note: 'keptDeletedNote', count: kept.deleted, time: 'kept30Days' },
    { words: 'keptReminders', note: 'keptRemindersNote', count: kept.openReminders, time: 'keptUntilDone' },
    { words: 'keptDone', note: 'keptDoneNote', count: kept.doneReminders, time: 'kept90Days' },
    { words: 'keptChoices', note: 'keptChoicesNote', count: kept.choices, time: 'keptAsLong' },
    { words: 'keptEdits', note: 'keptEditsNote', count: kept.edits, time: 'keptWithAnswer' },
    { words: 'keptCounts', note: 'keptCountsNote', count: kept.counts, time: 'keptYear' },
    { words: 'keptIgnored', note: 'keptIgnoredNote', count: kept.ignored, time: 'keptAlways' },
    { words: 'keptPacks', note: 'keptPacksNote', count: kept.packs, time: 'keptAlways' },
    { words: 'keptPackDrafts', note: 'keptMadeNote', count: kept.made, time: 'keptAlways' },
    { words: 'keptKeys', note: 'keptKeysNote', count: kept.keys, time: 'keptAlways' },
    { words: 'keptSites', note: 'keptSitesNote', count: kept.sites, time: 'keptAlways' },
    { words: 'keptDrafts', note: 'keptDraftsNote', count: 0, time: 'keptNever' },
  ]
}
