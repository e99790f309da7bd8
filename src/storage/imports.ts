import type { Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase, SnippetRow } from './database.ts'
import { keepRevisions, sameContent } from './revisions.ts'
import { rowOf, snippetOf } from './snippets.ts'
import { UNWATCHED, type Watch } from './watch.ts'

/** What an import wrote, to take it back by. */
export interface ImportReceipt {
  /** Epoch ms; every row of it carries this as its last change. */
  readonly at: number
  readonly added: readonly string[]
  readonly replaced: readonly string[]
}

/** Rows written before others get their turn. */
const SLICE = 500

const slices = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE))

/**
 * Writes what an import brings, in one transaction: new answers beside what is there, others in the place of answers of the same id, whose
 * version before is kept. Throws where `signal` aborts, and then nothing was written. `now` in epoch ms.
 */
export async function writeImport(
  db: KoiDatabase,
  { add, replace }: { readonly add: readonly Snippet[]; readonly replace: readonly Snippet[] },
  now: number,
  { progress, signal }: Watch = UNWATCHED,
): Promise<ImportReceipt> {
  return db.transaction('rw', db.snippets, db.revisions, async () => {
    const taken = new Set(await db.snippets.toCollection().primaryKeys())
    const added = add.map((one) => (taken.has(one.id) ? { ...one, id: crypto.randomUUID() } : one))
    const replaced: string[] = []
    let done = 0
    const step = (count: number): void => {
      done += count
      progress(done)
      signal.throwIfAborted()
    }
    for (const some of slices(added)) {
      await db.snippets.bulkAdd(some.map((one) => rowOf(one, null, now)))
      step(some.length)
    }
    for (const some of slices(replace)) {
      const before = await db.snippets.bulkGet(some.map(({ id }) => id))
      const others = some.flatMap((snippet, at) => {
        const row = before[at]
        return row && !sameContent(snippetOf(row), snippet) ? [{ snippet, row }] : []
      })
      await keepRevisions(
        db,
        others.map(({ row }) => ({ row, content: snippetOf(row) })),
        now,
      )
      await db.snippets.bulkPut(others.map(({ snippet, row }) => rowOf(snippet, row, now)))
      replaced.push(...others.map(({ snippet }) => snippet.id))
      step(some.length)
    }
    return { at: now, added: added.map(({ id }) => id), replaced }
  })
}

/** Answers that nobody changed since the import. */
async function untouched(db: KoiDatabase, ids: readonly string[], at: number): Promise<SnippetRow[]> {
  const rows = await db.snippets.bulkGet([...ids])
  return rows.flatMap((row) => (row && row.updatedAt === at ? [row] : []))
}

/**
 * Takes an import back, in one transaction: what it added goes, what it replaced stands there again. Answers that were edited since stay as they
 * are; their number is the answer.
 */
export async function undoImport(
  db: KoiDatabase,
  { at, added, replaced }: ImportReceipt,
): Promise<{ readonly kept: number }> {
  return db.transaction('rw', db.snippets, db.revisions, async () => {
    const gone = await untouched(db, added, at)
    await db.snippets.bulkDelete(gone.map(({ id }) => id))
    const back = await untouched(db, replaced, at)
    const revisions = await db.revisions
      .where('snippet')
      .anyOf(back.map(({ id }) => id))
      .and((revision) => revision.at === at)
      .toArray()
    const before = new Map(revisions.map((revision) => [revision.snippet, revision]))
    await db.snippets.bulkPut(
      back.flatMap((row) => {
        const revision = before.get(row.id)
        return revision ? [rowOf(revision.content, row, revision.savedAt)] : []
      }),
    )
    await db.revisions.bulkDelete(revisions.map(({ id }) => id))
    return { kept: added.length + replaced.length - gone.length - back.length }
  })
}
