import { isOfPack } from '../domain/snippets/included.ts'
import { lookupWords } from '../domain/snippets/lookup-words.ts'
import type { Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase, SnippetRow } from './database.ts'
import { forgetRevisions, keepRevisions, sameContent } from './revisions.ts'

/** Deleted snippets stay for this long before they are gone for good. */
export const KEEP_DELETED_MS = 30 * 86_400_000

const UNUSED = { usedAt: 0, uses: 0 }

/** The row that saving `snippet` over `before` (null for a new one) makes: its history of use is kept. */
export function rowOf(snippet: Snippet, before: SnippetRow | null, now: number): SnippetRow {
  const { createdAt, usedAt, uses } = before ?? { ...UNUSED, createdAt: now }
  const words = lookupWords(snippet.title, snippet.shortcut)
  return { ...snippet, words, createdAt, updatedAt: now, usedAt, uses, deletedAt: 0 }
}

/** A row without its history of use. */
export function snippetOf(row: SnippetRow): Snippet {
  const { createdAt: _c, updatedAt: _u, usedAt: _a, uses: _n, deletedAt: _d, ...content } = row
  const { words: _w, recalled: _r, ...snippet } = content
  return snippet
}

/** Every folder that an answer lies in, in order; told by the index alone. */
export async function foldersInUse(db: KoiDatabase): Promise<string[]> {
  const keys = await db.snippets.orderBy('folder').uniqueKeys()
  return keys.flatMap((key) => (typeof key === 'string' && key !== '' ? [key] : []))
}

/** Snippets by their ids, in that order; ones that are gone or deleted are left out. */
export async function snippetsOf(db: KoiDatabase, ids: readonly string[]): Promise<Snippet[]> {
  const rows = await db.snippets.bulkGet([...ids])
  return rows.flatMap((row) => (row && row.deletedAt === 0 ? [snippetOf(row)] : []))
}

/** All living snippets, last used first, then by title. */
export async function livingSnippets(db: KoiDatabase): Promise<SnippetRow[]> {
  const rows = await db.snippets.where('deletedAt').equals(0).toArray()
  return rows.sort((a, b) => b.usedAt - a.usedAt || a.title.localeCompare(b.title))
}

/** Deleted ones that can still be brought back, newest first. */
export async function deletedSnippets(db: KoiDatabase): Promise<SnippetRow[]> {
  const rows = await db.snippets.where('deletedAt').above(0).toArray()
  return rows.sort((a, b) => b.deletedAt - a.deletedAt)
}

/**
 * Writes a snippet, new or changed: the one way content goes on file. Its history of use is kept, and where the content changes
 * the version before too. Throws for an answer that a pack brought.
 */
export async function saveSnippet(db: KoiDatabase, snippet: Snippet, now: number): Promise<void> {
  await db.transaction('rw', db.snippets, db.revisions, async () => {
    const before = (await db.snippets.get(snippet.id)) ?? null
    if (before && isOfPack(before)) throw new Error('an answer of a pack is changed by its pack alone')
    const content = before && snippetOf(before)
    if (before && content && !sameContent(content, snippet))
      await keepRevisions(db, [{ row: before, content }], now)
    await db.snippets.put(rowOf(snippet, before, now))
  })
}

/** Marks as deleted; `restoreSnippets` brings them back. A pack's answers stay: they come and go with it. */
export async function deleteSnippets(db: KoiDatabase, ids: readonly string[], now: number): Promise<void> {
  await db.snippets
    .where('id')
    .anyOf(ids)
    .and((row) => !isOfPack(row))
    .modify({ deletedAt: now })
}

export async function restoreSnippets(db: KoiDatabase, ids: readonly string[]): Promise<void> {
  await db.snippets.where('id').anyOf(ids).modify({ deletedAt: 0 })
}

/**
 * Deletes for good what was deleted long ago, earlier versions with it; starter answers keep their mark, or the next update would
 * bring them back.
 */
export async function purgeDeleted(db: KoiDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.snippets, db.revisions, async () => {
    const old = await db.snippets
      .where('deletedAt')
      .between(1, now - KEEP_DELETED_MS)
      .toArray()
    await db.snippets.bulkDelete(old.filter(({ pack }) => pack !== 'starter').map(({ id }) => id))
    await forgetRevisions(
      db,
      old.map(({ id }) => id),
    )
  })
}

/** Counts one insertion and remembers the customer's words it answered. */
export async function noteUse(
  db: KoiDatabase,
  id: string,
  customerWords: string,
  desk: string,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.snippets, db.choices, async () => {
    const row = await db.snippets.get(id)
    // By name, so that the library's stamp stays: nothing that is looked up changes.
    if (row) await db.snippets.update(id, { usedAt: now, uses: row.uses + 1 })
    if (customerWords.trim()) await db.choices.add({ snippet: id, text: customerWords, desk, at: now })
  })
}

/**
 * Puts the starter answers in, in one transaction. Ones that are there already, edited or deleted, stay as the agent left them.
 */
export async function installStarter(
  db: KoiDatabase,
  starter: readonly Snippet[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.snippets, async () => {
    const there = new Set(await db.snippets.where('pack').equals('starter').primaryKeys())
    await db.snippets.bulkAdd(
      starter.filter(({ id }) => !there.has(id)).map((snippet) => rowOf(snippet, null, now)),
    )
  })
}

/** Takes the starter answers away again; they can be brought back like any deleted snippet. */
export async function removeStarter(db: KoiDatabase, now: number): Promise<void> {
  await db.snippets.where('pack').equals('starter').modify({ deletedAt: now })
}
