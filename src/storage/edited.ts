import type { Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase } from './database.ts'
import { saveSnippet } from './snippets.ts'

/**
 * Saves what was edited on top of the version saved at `base` (0 for a new snippet). Where another tab saved in between nothing
 * is written and the answer is null; else the new `updatedAt`, which always grows. The version before is kept.
 */
export async function saveEdited(
  db: KoiDatabase,
  snippet: Snippet,
  base: number,
  now: number,
): Promise<number | null> {
  return db.transaction('rw', db.snippets, db.revisions, async () => {
    const before = await db.snippets.get(snippet.id)
    if (before && before.updatedAt !== base) return null
    const at = Math.max(now, base + 1)
    await saveSnippet(db, snippet, at)
    return at
  })
}
