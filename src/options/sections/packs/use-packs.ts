import type { Refusal } from '../../../domain/packs/built/refusal.ts'
import { timeProblem } from '../../../domain/packs/built/verify.ts'
import { fingerprintOf } from '../../../domain/packs/keys/fingerprint.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import type { KoiDatabase } from '../../../storage/database.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { latestTime } from '../../../storage/packs/latest-time.ts'
import { answersOf, packsInOrder } from '../../../storage/packs/packs.ts'
import { useKoi } from '../../parts/koi.ts'
import { useLive } from '../../parts/use-live.ts'

/** An installed pack as the page shows it. */
export interface ShownPack {
  readonly row: PackRow
  /** Answers that are not recalled. */
  readonly answers: number
  /** The key in words; '' where nobody signed. */
  readonly fingerprint: string
  /** Why it does not count although it is on; null where it does. */
  readonly problem: Refusal | null
}

async function shownPacks(db: KoiDatabase, now: number): Promise<readonly ShownPack[]> {
  const [rows, latestSeen] = await Promise.all([packsInOrder(db), latestTime(db)])
  return Promise.all(
    rows.map(async (row) => ({
      row,
      answers: await answersOf(db, row.name),
      fingerprint: row.keyId === null ? '' : await fingerprintOf(row.keyId, packEdge),
      problem: timeProblem(row.facts, { now, latestSeen }),
    })),
  )
}

/** All installed packs in order, as they stand on file; undefined until they were read. */
export function usePacks(): readonly ShownPack[] | undefined {
  const { now } = useKoi()
  return useLive((db) => shownPacks(db, now()))
}
