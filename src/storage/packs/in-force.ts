import { type KoiDatabase, RESTING } from '../database.ts'
import type { PackRow } from '../pack-rows.ts'
import { latestTime, noteTime } from './latest-time.ts'
import { doesCount } from './packs.ts'

/** Offers the answers of a pack, or lets them rest. Recalled ones stay as they are. Inside a transaction over packs and snippets. */
async function offer(db: KoiDatabase, row: PackRow, counts: boolean): Promise<void> {
  const [from, to] = counts ? [RESTING, 0] : [0, RESTING]
  const answers = await db.snippets.where('pack').equals(row.name).toArray()
  const turned = answers.filter(({ deletedAt }) => deletedAt === from)
  await db.snippets.bulkPut(turned.map((answer) => ({ ...answer, deletedAt: to })))
  await db.packs.put({ ...row, counts })
}

/**
 * Lets packs rest whose time is over (or not yet come), and offers again those whose time it is; asked at every start. Remembers the time. True where
 * anything changed. `now` in epoch ms.
 */
export async function keepPacksInForce(db: KoiDatabase, now: number): Promise<boolean> {
  await noteTime(db, now)
  return db.transaction('rw', db.packs, db.snippets, db.settings, async () => {
    const latestSeen = await latestTime(db)
    const rows = await db.packs.toArray()
    const turned = rows.filter((row) => row.counts !== doesCount(row, { now, latestSeen }))
    for (const row of turned) await offer(db, row, !row.counts)
    return turned.length > 0
  })
}

/** When a pack's time is over next, epoch ms; null where none ends. */
export async function nextEnd(db: KoiDatabase, now: number): Promise<number | null> {
  const ends = (await db.packs.toArray()).flatMap(({ facts }) => facts.expiresAt ?? [])
  const next = Math.min(...ends.filter((end) => end > now))
  return Number.isFinite(next) ? next : null
}

/** Switches a pack on or off: its answers are offered, or rest with all that was learnt of them. `now` in epoch ms. */
export async function setPackEnabled(
  db: KoiDatabase,
  name: string,
  enabled: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.packs, db.snippets, db.settings, async () => {
    const row = await db.packs.get(name)
    if (!row) return
    const turned = { ...row, enabled }
    const counts = doesCount(turned, { now, latestSeen: await latestTime(db) })
    if (counts === row.counts) await db.packs.put(turned)
    else await offer(db, turned, counts)
  })
}
