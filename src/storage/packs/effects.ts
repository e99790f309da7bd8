import type { ProfileField } from '../../domain/packs/source/manifest.ts'
import type { Fact } from '../../domain/scene.ts'
import type { KoiDatabase } from '../database.ts'
import type { PackRow } from '../pack-rows.ts'
import { packsStamp } from '../stamp.ts'
import { latestTime } from './latest-time.ts'
import { doesCount, packsInOrder } from './packs.ts'

const KEY = 'pack-effects'

/** What one pack in force says beside its answers and rules. */
interface PackSays {
  readonly name: string
  readonly title: string
  /** SHA-256 of its payload, base64url. */
  readonly hash: string
  readonly values: Readonly<Record<string, string>>
  readonly profileFields: readonly ProfileField[]
  /** YYYY-MM-DD. */
  readonly holidays: readonly string[]
  /** Words that must not reach a customer. */
  readonly internalWords: readonly string[]
  /** Ids of its rules of house style. */
  readonly houseStyle: readonly string[]
}

/** What the packs in force come to, beside what pages are told: the one that goes first first. */
export type PackEffects = readonly PackSays[]

interface Kept {
  readonly stamp: string
  /** Epoch ms between which the same packs are in force. */
  readonly from: number
  readonly until: number
  readonly effects: PackEffects
}

/** Written by this file alone, so its form is known once the stamp fits. */
function isKept(value: unknown, stamp: string): value is Kept {
  return typeof value === 'object' && value !== null && 'stamp' in value && value.stamp === stamp
}

function saysOf({ name, hash, facts }: PackRow): PackSays {
  const { title, values, profileFields, holidays, internalWords, rules } = facts
  const houseStyle = rules.filter((rule) => rule.houseStyle).map(({ id }) => id)
  return { name, title, hash, values, profileFields, holidays, internalWords, houseStyle }
}

/** The first moment after `now` at which a pack's time begins or ends. */
function nextTurn(rows: readonly PackRow[], now: number): number {
  const turns = rows.flatMap(({ facts: { builtAt, expiresAt } }) => [builtAt, expiresAt ?? 0])
  return Math.min(...turns.filter((turn) => turn > now), Number.POSITIVE_INFINITY)
}

async function read(db: KoiDatabase, time: number): Promise<Kept> {
  const stamp = await packsStamp(db)
  const rows = await packsInOrder(db)
  const inForce = rows.filter((row) => doesCount(row, { now: time, latestSeen: time }))
  return { stamp, from: time, until: nextTurn(rows, time), effects: inForce.map(saysOf) }
}

/** What was kept, if the same packs are in force at `time`. */
async function keptAt(db: KoiDatabase, time: number): Promise<Kept | null> {
  const stamp = await packsStamp(db)
  const value = (await db.derived.get(KEY))?.value
  return isKept(value, stamp) && value.from <= time && time < value.until ? value : null
}

/**
 * What the packs in force at `now` (epoch ms) say. Kept beside them, as they can be large and a worker that just started has to be quick; old ones
 * are never used.
 */
export async function packEffects(db: KoiDatabase, now: number): Promise<PackEffects> {
  const time = Math.max(now, await latestTime(db))
  return ((await keptAt(db, time)) ?? (await read(db, time))).effects
}

/** The same, kept for the next time it is asked for. */
export async function keepPackEffects(db: KoiDatabase, now: number): Promise<PackEffects> {
  const time = Math.max(now, await latestTime(db))
  const before = await keptAt(db, time)
  if (before) return before.effects
  return db.transaction('rw', db.packs, db.settings, db.derived, async () => {
    const kept = await read(db, time)
    await db.derived.put({ key: KEY, value: kept })
    return kept.effects
  })
}

/** The values that an answer of `pack` may name, each with its pack as the evidence; for one's own answers those of all packs, the first first. */
export function packValues(effects: PackEffects, pack: string): Readonly<Record<string, Fact>> {
  const own = effects.filter(({ name }) => name === pack)
  const from = pack === 'own' || pack === 'starter' ? effects : own
  return Object.fromEntries(
    from
      .toReversed()
      .flatMap(({ title, values }) =>
        Object.entries(values).map(([key, value]) => [key, { value, evidence: `the pack “${title}”` }]),
      ),
  )
}

/** The agent's holidays and those of packs, each once, soonest first. */
export function withPackHolidays<T extends { readonly holidays: readonly string[] }>(
  calendar: T,
  effects: PackEffects,
): T {
  const more = effects.flatMap(({ holidays }) => holidays)
  if (more.length === 0) return calendar
  return { ...calendar, holidays: [...new Set([...calendar.holidays, ...more])].sort() }
}
