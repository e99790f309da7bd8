import type { VerifiedPack } from '../../domain/packs/built/verify.ts'
import { diffPacks } from '../../domain/packs/diff/diff.ts'
import { fewest } from '../../domain/packs/diff/fewest.ts'
import type { PackChange, PackFacts } from '../../domain/packs/installed.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import type { KoiDatabase, SnippetRow } from '../database.ts'
import type { PackOrigin, PackRow } from '../pack-rows.ts'
import { noteTime } from './latest-time.ts'
import { answerRows, writtenIn } from './pack-answers.ts'
import { doesCount } from './packs.ts'
import type { Taking, TookPack } from './take-pack.ts'

/** Lines of news kept until the agent has seen them. */
const MOST_NEWS = 100

const RANK: Readonly<Record<PackOrigin, number>> = { file: 0, address: 1, managed: 2 }

function factsOf({ snippets: _, ...facts }: Pack): PackFacts {
  return facts
}

/** A file does not cut a pack off from the address it comes from, nor an agent's address from the administrator's. */
function sourceOf(
  { origin, address }: Taking,
  row: PackRow | undefined,
): Pick<PackRow, 'origin' | 'address'> {
  return row && RANK[row.origin] > RANK[origin]
    ? { origin: row.origin, address: row.address }
    : { origin, address }
}

function packBefore(row: PackRow, answers: readonly SnippetRow[]): Pack {
  const living = answers.filter(({ recalled }) => recalled === undefined)
  return { ...row.facts, snippets: living.map((one) => writtenIn(row.name, one)) }
}

function newRow(
  { pack, keyId, hash, latestSeen }: VerifiedPack,
  taking: Taking,
  { row, order, news, now }: { row: PackRow | undefined; order: number; news: PackRow['news']; now: number },
): PackRow {
  const enabled = row?.enabled ?? true
  return {
    ...{ name: pack.name, facts: factsOf(pack), keyId, hash, ...sourceOf(taking, row) },
    ...{
      order: row?.order ?? order,
      enabled,
      counts: doesCount({ enabled, facts: pack }, { now, latestSeen }),
    },
    ...{ installedAt: row?.installedAt ?? now, updatedAt: now, news },
  }
}

async function nextOrder(db: KoiDatabase): Promise<number> {
  return Math.max(-1, ...(await db.packs.toArray()).map(({ order }) => order)) + 1
}

/** The very pack once more: only where it comes from may be news. */
async function keepSource(db: KoiDatabase, row: PackRow, taking: Taking): Promise<TookPack> {
  const source = sourceOf(taking, row)
  const kept = { ...row, ...source }
  if (kept.address !== row.address || kept.origin !== row.origin) await db.packs.put(kept)
  return { ok: true, state: 'same', row: kept, changes: [] }
}

/**
 * Writes a verified pack over `known`, the row it was held against, in one transaction. Null, with nothing written, where another row is on file by
 * now.
 */
export async function writePack(
  db: KoiDatabase,
  verified: VerifiedPack,
  taking: Taking,
  known: PackRow | undefined,
  now: number,
): Promise<TookPack | null> {
  const { pack, keyId, hash, latestSeen } = verified
  return db.transaction('rw', db.packs, db.snippets, db.settings, async () => {
    const row = await db.packs.get(pack.name)
    if (row?.hash !== known?.hash || row?.keyId !== known?.keyId) return null
    await noteTime(db, latestSeen)
    if (row?.hash === hash && row.keyId === keyId) return keepSource(db, row, taking)
    const before = await db.snippets.where('pack').equals(pack.name).toArray()
    const changes: readonly PackChange[] = row ? diffPacks(packBefore(row, before), pack) : []
    const news = fewest([...changes, ...(row?.news ?? [])], MOST_NEWS)
    const fresh = newRow(verified, taking, { row, order: await nextOrder(db), news, now })
    const { put, gone } = answerRows(pack, before, fresh.counts, now)
    await db.snippets.bulkDelete([...gone])
    await db.snippets.bulkPut([...put])
    await db.packs.put(fresh)
    return { ok: true, state: row ? 'updated' : 'installed', row: fresh, changes }
  })
}
