import type { VerifiedPack } from '../../domain/packs/built/verify.ts'
import { diffPacks } from '../../domain/packs/diff/diff.ts'
import { fewest } from '../../domain/packs/diff/fewest.ts'
import { factsOf } from '../../domain/packs/installed.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import type { KoiDatabase, SnippetRow } from '../database.ts'
import type { PackOrigin, PackRow } from '../pack-rows.ts'
import { keepAnswers } from './held-answers.ts'
import { noteTime } from './latest-time.ts'
import { type AnswerChanges, answerRows, rowId, writtenIn } from './pack-answers.ts'
import { doesCount } from './packs.ts'
import type { Taking, TookPack } from './take-pack.ts'

/** Lines of news kept until the agent has seen them. */
const MOST_NEWS = 100

const RANK: Readonly<Record<PackOrigin, number>> = { file: 0, address: 1, managed: 2 }

/** A file does not cut a pack off from the address it comes from, nor an agent's address from the administrator's. */
function sourceOf(
  { origin, address }: Taking,
  row: PackRow | undefined,
): Pick<PackRow, 'origin' | 'address'> {
  return row && RANK[row.origin] > RANK[origin]
    ? { origin: row.origin, address: row.address }
    : { origin, address }
}

/** Up to so many answers are read one by one, more of them all at once. */
const FEW = 500

/** The answers of a pack on file, but for those in `stay`, by their ids there. */
async function rowsBut(db: KoiDatabase, pack: string, stay: ReadonlySet<string>): Promise<SnippetRow[]> {
  const all = db.snippets.where('pack').equals(pack)
  if (stay.size === 0) return all.toArray()
  const others = (await all.primaryKeys()).filter((id) => !stay.has(id))
  if (others.length > FEW) return (await all.toArray()).filter(({ id }) => !stay.has(id))
  return (await db.snippets.bulkGet(others)).filter((row) => row !== undefined)
}

/** What an update changes, in plain words; answers that stay as they are were sorted out before. */
function changesOf(row: PackRow, before: readonly SnippetRow[], pack: Pack, { put, gone }: AnswerChanges) {
  const touched = new Set([...put.map(({ id }) => id), ...gone])
  const old = before.filter(({ id, recalled }) => recalled === undefined && touched.has(id))
  const fresh = pack.snippets.filter(({ id }) => touched.has(rowId(pack.name, id)))
  return diffPacks(
    { ...row.facts, snippets: old.map((one) => writtenIn(row.name, one)) },
    { ...pack, snippets: fresh },
  )
}

function newRow(
  { pack, keyId, hash, latestSeen }: VerifiedPack,
  taking: Taking,
  { row, order, now }: { readonly row: PackRow | undefined; readonly order: number; readonly now: number },
): Omit<PackRow, 'news'> {
  const enabled = row?.enabled ?? true
  return {
    ...{ name: pack.name, facts: factsOf(pack), keyId, hash, ...sourceOf(taking, row) },
    ...{
      order: row?.order ?? order,
      enabled,
      counts: doesCount({ enabled, facts: pack }, { now, latestSeen }),
    },
    ...{ installedAt: row?.installedAt ?? now, updatedAt: now },
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
  const { pack, keyId, hash, latestSeen, unchanged, held } = verified
  return db.transaction('rw', db.packs, db.snippets, db.settings, db.derived, async () => {
    const row = await db.packs.get(pack.name)
    if (row?.hash !== known?.hash || row?.keyId !== known?.keyId) return null
    await noteTime(db, latestSeen)
    if (row?.hash === hash && row.keyId === keyId) return keepSource(db, row, taking)
    const facts = newRow(verified, taking, { row, order: await nextOrder(db), now })
    // Where a pack turns on or off, all of its answers do.
    const same = row?.counts === facts.counts ? [...unchanged] : []
    const stay = new Set(same.map((id) => rowId(pack.name, id)))
    const before = await rowsBut(db, pack.name, stay)
    const others = pack.snippets.filter(({ id }) => !stay.has(rowId(pack.name, id)))
    const rows = answerRows({ ...pack, snippets: others }, before, facts.counts, now)
    const changes = row ? changesOf(row, before, pack, rows) : []
    const news = fewest([...changes, ...(row?.news ?? [])], MOST_NEWS)
    await db.snippets.bulkDelete([...rows.gone])
    await db.snippets.bulkPut([...rows.put])
    const written: PackRow = { ...facts, news }
    await db.packs.put(written)
    await keepAnswers(db, written, held)
    return { ok: true, state: row ? 'updated' : 'installed', row: written, changes }
  })
}
