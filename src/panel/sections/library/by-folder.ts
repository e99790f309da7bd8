import type { SnippetRow } from '../../../storage/database.ts'

export interface FolderOfAnswers {
  /** 'Billing/Refunds'; '' for answers in no folder, which come last. */
  readonly name: string
  readonly rows: readonly SnippetRow[]
}

/** The answers by folder, folders and answers in the order of the alphabet. */
export function byFolder(snippets: readonly SnippetRow[]): FolderOfAnswers[] {
  const sorted = snippets.toSorted((a, b) => a.title.localeCompare(b.title))
  const names = [...new Set(snippets.map(({ folder }) => folder))]
  return names
    .sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)))
    .map((name) => ({ name, rows: sorted.filter(({ folder }) => folder === name) }))
}
