import { timeProblem } from '../../domain/packs/built/verify.ts'
import type { KoiDatabase } from '../database.ts'
import type { PackRow } from '../pack-rows.ts'
import { latestTime } from './latest-time.ts'

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
