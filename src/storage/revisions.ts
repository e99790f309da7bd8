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
 * Keeps what stood in each `row` until `now`, as `content`. Inside the transaction that replaces them, so that no version is ever lost
 * between two writes.
 */
export async function keepRevisions(
  db: KoiDatabase,
  replaced: readonly { readonly row: SnippetRow; readonly content: Snippet }[],
  now: number,
): Promise<void> {
  await db.revisions.bulkAdd(
    replaced.map(({ row, content }) => ({ snippet: row.id, savedAt: row.updatedAt, at: now, content })),
  )
  const of = db.revisions.where('snippet').anyOf(replaced.map(({ row }) => row.id))
  const [snippets, ids] = await Promise.all([of.keys(), of.primaryKeys()])
  const kept = new Map<unknown, number[]>()
  for (const [at, id] of ids.entries()) {
    const known = kept.get(snippets[at])
    if (known) known.push(id)
    else kept.set(snippets[at], [id])
  }
  const old = [...kept.values()].flatMap((all) => all.sort((a, b) => a - b).slice(0, -KEEP_REVISIONS))
  await db.revisions.bulkDelete(old)
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
