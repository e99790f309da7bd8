import { mergedWith } from '../domain/improving/merge.ts'
import { isOfPack } from '../domain/snippets/included.ts'
import type { KoiDatabase, SnippetRow } from './database.ts'
import { saveSnippet, snippetOf } from './snippets.ts'

/** What a merge changed, so that it can be taken back. */
export interface Merged {
  /** Both answers as they were. */
  readonly kept: SnippetRow
  readonly gone: SnippetRow
  /** What was learnt for the one that is gone. */
  readonly choices: readonly number[]
  readonly rejections: readonly number[]
}

/**
 * Keeps one of two answers that are nearly the same: it takes over what it lacks of the other, its uses and what was learnt for it; the other is
 * deleted. An answer of a pack stays as it was signed and takes over only what was learnt. Null where one of them is gone, or where the one to
 * be deleted is a pack's. `now` in epoch ms.
 */
export async function mergeSnippets(
  db: KoiDatabase,
  keep: string,
  drop: string,
  now: number,
): Promise<Merged | null> {
  return db.transaction('rw', db.snippets, db.revisions, db.choices, db.rejections, async () => {
    const [kept, gone] = await db.snippets.bulkGet([keep, drop])
    if (!kept || !gone || kept.deletedAt !== 0 || gone.deletedAt !== 0 || isOfPack(gone)) return null
    if (!isOfPack(kept)) await saveSnippet(db, mergedWith(snippetOf(kept), snippetOf(gone)), now)
    const usedAt = Math.max(kept.usedAt, gone.usedAt)
    await db.snippets.update(keep, { usedAt, uses: kept.uses + gone.uses })
    await db.snippets.update(drop, { deletedAt: now })
    const choices = await db.choices.where('snippet').equals(drop).primaryKeys()
    const rejections = await db.rejections.where('snippet').equals(drop).primaryKeys()
    await db.choices.where('id').anyOf(choices).modify({ snippet: keep })
    await db.rejections.where('id').anyOf(rejections).modify({ snippet: keep })
    return { kept, gone, choices, rejections }
  })
}

/** Takes a merge back: both answers are as they were, with what was learnt for each. */
export async function unmergeSnippets(db: KoiDatabase, merged: Merged): Promise<void> {
  const { kept, gone, choices, rejections } = merged
  await db.transaction('rw', db.snippets, db.choices, db.rejections, async () => {
    await db.snippets.bulkPut([kept, gone])
    await db.choices.where('id').anyOf(choices).modify({ snippet: gone.id })
    await db.rejections.where('id').anyOf(rejections).modify({ snippet: gone.id })
  })
}
