const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Hours between looks as long as no pack has named its own. */
export const DEFAULT_INTERVAL = 24

/** The first try after a failure; each further one waits twice as long. */
const FIRST_RETRY = 5 * MINUTE
/** The longest wait between tries: the pack's own interval, within these. */
const LEAST_PATIENCE = HOUR
const MOST_PATIENCE = 24 * HOUR
/** A network comes back without anybody's fault: looked again soon, and not counted. */
const OFFLINE_RETRY = 5 * MINUTE
/** Looks spread over this share of the interval, so that a hundred thousand agents do not ask at once. */
const SPREAD = 0.2
/** Intervals without a look that worked, after which a pack counts as stale. */
const STALE_AFTER = 3

/** When an address was and will be looked at, epoch ms; 0 for never. */
export interface Looks {
  readonly lookedAt: number
  readonly workedAt: number
  readonly nextAt: number
  /** Failures since the last look that worked. */
  readonly failures: number
}

/** An address nobody has looked at: due at once. */
export const NEVER_LOOKED: Looks = { lookedAt: 0, workedAt: 0, nextAt: 0, failures: 0 }

/**
 * After a look that worked: the next one in `interval` hours, give or take a tenth. `chance` is a random number from 0 to 1, `now` epoch ms.
 */
export function afterSuccess(interval: number, now: number, chance: number): Looks {
  const wait = interval * HOUR * (1 - SPREAD / 2 + SPREAD * chance)
  return { lookedAt: now, workedAt: now, nextAt: Math.round(now + wait), failures: 0 }
}

/** After a failure: twice the wait each time up to the interval (an hour at least, a day at most), of which a half is left to chance. */
export function afterFailure(looks: Looks, interval: number, now: number, chance: number): Looks {
  const patience = Math.min(Math.max(interval * HOUR, LEAST_PATIENCE), MOST_PATIENCE)
  const wait = Math.min(FIRST_RETRY * 2 ** Math.min(looks.failures, 30), patience)
  const nextAt = Math.round(now + wait * (0.5 + chance / 2))
  return { ...looks, lookedAt: now, nextAt, failures: looks.failures + 1 }
}

/** Without a network nobody was asked: soon again, and nobody's failure. */
export function afterOffline(looks: Looks, now: number, chance: number): Looks {
  return { ...looks, lookedAt: now, nextAt: Math.round(now + OFFLINE_RETRY * (1 + chance)) }
}

/** Is it time to look? A look in the future says that the clock was set back: then nothing that is planned can be trusted. */
export function isDue({ lookedAt, nextAt }: Looks, now: number): boolean {
  return nextAt <= now || lookedAt > now
}

/** When to wake up for the next look, epoch ms; null where there is nothing to look at. */
export function wakeAt(all: readonly Looks[], now: number): number | null {
  const times = all.map((looks) => (isDue(looks, now) ? now : looks.nextAt))
  return times.length === 0 ? null : Math.min(...times)
}

/** Has nothing worked for three intervals (of so many hours)? What is installed goes on working, and says how old it is. */
export function isStale({ workedAt, lookedAt }: Looks, interval: number, now: number): boolean {
  if (workedAt === 0) return false
  return Math.max(now, lookedAt) - workedAt > STALE_AFTER * interval * HOUR
}
