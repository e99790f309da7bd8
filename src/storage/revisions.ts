import { BLANK, type Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase, RevisionRow, SnippetRow } from './database.ts'

/** So many versions of one snippet are kept; the oldest go first. */
export const KEEP_REVISIONS = 50

function written(snippet: Snippet): string {
  const { id: _i, pack: _p, ...content } = snippet
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** True where two snippets say the same, whoever's they are. */
export function sameContent(a: Snippet, b: Snippet): boolean {
  return written(a) === written(b)
}

/**
 * Keeps what stood in `row` until `now`, as `content`. Inside the transaction that replaces it, so that no version is ever lost
 * between two writes.
 */
export async function keepRevision(
  db: KoiDatabase,
  row: SnippetRow,
  content: Snippet,
  now: number,
): Promise<void> {
  await db.revisions.add({ snippet: row.id, savedAt: row.updatedAt, at: now, content })
  const kept = await db.revisions.where('snippet').equals(row.id).primaryKeys()
  await db.revisions.bulkDelete(kept.sort((a, b) => a - b).slice(0, -KEEP_REVISIONS))
}

/** The earlier versions of a snippet, newest first. */
export async function revisionsOf(db: KoiDatabase, snippet: string): Promise<RevisionRow[]> {
  const rows = await db.revisions.where('snippet').equals(snippet).toArray()
  return (
    rows
      .sort((a, b) => b.id - a.id)
      // What an older Koi kept lacks the newer parts.
      .map((row) => ({ ...row, content: { ...BLANK, ...row.content } }))
  )
}

/** Forgets the earlier versions of snippets that are gone for good, or of one whose author wants it so. */
export async function forgetRevisions(db: KoiDatabase, snippets: readonly string[]): Promise<void> {
  await db.revisions.where('snippet').anyOf(snippets).delete()
}
