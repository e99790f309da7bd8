import type { Count, WeekCount } from '../domain/insights/count.ts'
import { type Week, weekBefore, weekOf } from '../domain/insights/week.ts'
import type { KoiDatabase } from './database.ts'
import { setting } from './settings.ts'

/** Counts are kept for so many weeks: a year, and the one that is not over. */
export const KEEP_WEEKS = 53

/** Which conversations were counted this week, as hashes with the week's own salt. Goes with the week. */
interface Once {
  readonly week: Week
  readonly salt: string
  readonly hashes: readonly string[]
}

/** Lies among what is in no backup. */
const ONCE = 'counted-once'
const FILES = 'insights-files'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function onceOf(value: unknown, week: Week): Once | null {
  if (!isRecord(value) || value['week'] !== week) return null
  const { salt, hashes } = value
  if (typeof salt !== 'string' || !Array.isArray(hashes)) return null
  return { week, salt, hashes: hashes.filter((hash) => typeof hash === 'string') }
}

/** The week that `now` (epoch ms) is in where the agent works. */
export async function weekHere(db: KoiDatabase, now: number): Promise<Week> {
  return weekOf(now, (await setting(db, 'calendar')).zone)
}

/** Adds `by` to each count of a week; what comes to nothing is gone. */
export async function addCounts(
  db: KoiDatabase,
  week: Week,
  counts: readonly Count[],
  by: 1 | -1,
): Promise<void> {
  await db.transaction('rw', db.counts, async () => {
    for (const { kind, what } of counts) {
      const count = ((await db.counts.get([week, kind, what]))?.count ?? 0) + by
      if (count > 0) await db.counts.put({ week, kind, what, count })
      else await db.counts.delete([week, kind, what])
    }
  })
}

/** The salt that this week's conversations are hashed with: the one on file, else `fresh`, and last week's is forgotten. */
export async function saltOfWeek(db: KoiDatabase, week: Week, fresh: string): Promise<string> {
  return db.transaction('rw', db.derived, async () => {
    const known = onceOf((await db.derived.get(ONCE))?.value, week)
    if (known) return known.salt
    await db.derived.put({ key: ONCE, value: { week, salt: fresh, hashes: [] } satisfies Once })
    return fresh
  })
}

/** A count that a conversation adds once a week; `hash` is the conversation's. */
export interface OnceCount extends Count {
  readonly hash: string
}

/** Counts a reply. Gives those of `once` that this week had not counted yet, which are the ones to take back with it. */
export async function countOnce(
  db: KoiDatabase,
  week: Week,
  every: readonly Count[],
  once: readonly OnceCount[],
): Promise<OnceCount[]> {
  return db.transaction('rw', db.counts, db.derived, async () => {
    const known = onceOf((await db.derived.get(ONCE))?.value, week)
    const fresh = once.filter(({ hash }) => known && !known.hashes.includes(hash))
    if (known && fresh.length > 0) {
      const hashes = [...known.hashes, ...fresh.map(({ hash }) => hash)]
      await db.derived.put({ key: ONCE, value: { ...known, hashes } satisfies Once })
    }
    await addCounts(db, week, [...every, ...fresh], 1)
    return fresh
  })
}

/** Takes a reply back that `countOnce` counted. */
export async function uncountOnce(
  db: KoiDatabase,
  week: Week,
  every: readonly Count[],
  once: readonly OnceCount[],
): Promise<void> {
  await db.transaction('rw', db.counts, db.derived, async () => {
    const known = onceOf((await db.derived.get(ONCE))?.value, week)
    const hashes = known?.hashes.filter((hash) => !once.some((one) => one.hash === hash)) ?? []
    if (known) await db.derived.put({ key: ONCE, value: { ...known, hashes } satisfies Once })
    await addCounts(db, week, [...every, ...once], -1)
  })
}

/** Everything counted, practice and all. */
export async function allCounts(db: KoiDatabase): Promise<WeekCount[]> {
  return db.counts.toArray()
}

const isPractice = ({ kind }: WeekCount): boolean => kind === 'practised'

/** Forgets everything counted but the days of practice; gives what is gone. */
export async function forgetCounts(db: KoiDatabase): Promise<WeekCount[]> {
  return db.transaction('rw', db.counts, db.derived, async () => {
    const gone = (await db.counts.toArray()).filter((row) => !isPractice(row))
    await db.counts.bulkDelete(gone.map(({ week, kind, what }) => [week, kind, what]))
    await db.derived.delete(ONCE)
    return gone
  })
}

/** Puts forgotten counts back. */
export async function countAgain(db: KoiDatabase, rows: readonly WeekCount[]): Promise<void> {
  await db.counts.bulkPut([...rows])
}

/** Forgets what is more than a year old. `now` in epoch ms. */
export async function forgetOldCounts(db: KoiDatabase, now: number): Promise<void> {
  const oldest = weekBefore(await weekHere(db, now), KEEP_WEEKS - 1)
  await db.counts.where('week').below(oldest).delete()
}

/** The id of a week's file for the lead: the one it was saved under before, else `fresh`. */
export async function fileId(db: KoiDatabase, week: Week, fresh: string): Promise<string> {
  return db.transaction('rw', db.derived, async () => {
    const held = (await db.derived.get(FILES))?.value
    const ids = isRecord(held) ? held : {}
    const known = ids[week]
    if (typeof known === 'string') return known
    const oldest = weekBefore(week, KEEP_WEEKS)
    const kept = Object.entries({ ...ids, [week]: fresh }).filter(([of]) => of >= oldest)
    await db.derived.put({ key: FILES, value: Object.fromEntries(kept) })
    return fresh
  })
}
