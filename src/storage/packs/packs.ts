import { timeProblem } from '../../domain/packs/built/verify.ts'
import { type KoiDatabase, RECALLED, type SnippetRow } from '../database.ts'
import { forgetNames } from '../lookup.ts'
import type { PackRow } from '../pack-rows.ts'
import { forgetAnswers } from './held-answers.ts'
import { latestTime } from './latest-time.ts'
import { forgetCompiled } from './made-of-packs.ts'

/** All installed packs, on or off, the one that goes first on a clash first. */
export async function packsInOrder(db: KoiDatabase): Promise<PackRow[]> {
  return (await db.packs.toArray()).sort((a, b) => a.order - b.order)
}

/** Is the pack on and within its time? `times` are epoch ms. */
export function doesCount(
  { enabled, facts }: Pick<PackRow, 'enabled' | 'facts'>,
  times: { readonly now: number; readonly latestSeen: number },
): boolean {
  return enabled && timeProblem(facts, times) === null
}

/** The packs that are on and within their time at `now` (epoch ms), in order: what they bring is in force. */
export async function packsInForce(db: KoiDatabase, now: number): Promise<PackRow[]> {
  const [rows, latestSeen] = await Promise.all([packsInOrder(db), latestTime(db)])
  return rows.filter((row) => doesCount(row, { now, latestSeen }))
}

/** Puts a pack at another place among the others (0 is first): on a clash the earlier one goes first. */
export async function movePack(db: KoiDatabase, name: string, to: number): Promise<void> {
  await db.transaction('rw', db.packs, db.derived, async () => {
    const rows = await packsInOrder(db)
    const moved = rows.find((row) => row.name === name)
    if (!moved) return
    const others = rows.filter((row) => row !== moved)
    const place = Math.min(Math.max(to, 0), others.length)
    const ordered = [...others.slice(0, place), moved, ...others.slice(place)]
    await db.packs.bulkPut(ordered.map((row, order) => ({ ...row, order })))
    await forgetNames(db)
  })
}

/** The agent has seen what the last updates of a pack changed. */
export async function newsSeen(db: KoiDatabase, name: string): Promise<void> {
  await db.packs.update(name, { news: [] })
}

/**
 * Takes a pack away with its answers, and with all that was learnt of them; its address is followed no more. Copies that the agent made her own
 * stay.
 */
export async function removePack(db: KoiDatabase, name: string): Promise<void> {
  const tables = [db.packs, db.snippets, db.choices, db.rejections, db.edits, db.revisions, db.subscriptions]
  await db.transaction('rw', [...tables, db.derived], async () => {
    const ids = await db.snippets.where('pack').equals(name).primaryKeys()
    for (const table of [db.choices, db.rejections, db.edits, db.revisions])
      await table.where('snippet').anyOf(ids).delete()
    await db.snippets.bulkDelete(ids)
    await db.packs.delete(name)
    await forgetCompiled(db, name)
    await forgetAnswers(db, name)
    await db.subscriptions.filter(({ pack, origin }) => pack === name && origin === 'address').delete()
  })
}

/** Answers that a pack took back and that are on file still, by title: struck out wherever they are shown. */
export async function recalledSnippets(db: KoiDatabase): Promise<SnippetRow[]> {
  const rows = await db.snippets.where('deletedAt').equals(RECALLED).toArray()
  return rows.sort((a, b) => a.title.localeCompare(b.title))
}

/** How many answers a pack has on file, those that rest among them, recalled ones not. */
export async function answersOf(db: KoiDatabase, name: string): Promise<number> {
  const recalled = new Set(await db.snippets.where('deletedAt').equals(RECALLED).primaryKeys())
  const ids = await db.snippets.where('pack').equals(name).primaryKeys()
  return ids.filter((id) => !recalled.has(id)).length
}
