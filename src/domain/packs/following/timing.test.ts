import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterFailure,
  afterOffline,
  afterSuccess,
  isDue,
  isStale,
  type Looks,
  NEVER_LOOKED,
  wakeAt,
} from './timing.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 10, 22, 12)

const now = fc.integer({ min: 1, max: 4_000_000_000_000 })
const chance = fc.double({ min: 0, max: 1, noNaN: true })
const interval = fc.double({ min: 0.25, max: 720, noNaN: true })
const looks: fc.Arbitrary<Looks> = fc.record({
  lookedAt: now,
  workedAt: now,
  nextAt: now,
  failures: fc.nat(10_000),
})

describe('after a look that worked', () => {
  it('the next one is an interval away, give or take a tenth', () => {
    fc.assert(
      fc.property(interval, now, chance, (hours, at, by) => {
        const wait = afterSuccess(hours, at, by).nextAt - at
        expect(wait).toBeGreaterThanOrEqual(Math.floor(hours * HOUR * 0.9))
        expect(wait).toBeLessThanOrEqual(Math.ceil(hours * HOUR * 1.1))
      }),
    )
  })

  it('spreads with chance over the whole of that', () => {
    const waits = [0, 0.5, 1].map((by) => afterSuccess(10, NOW, by).nextAt - NOW)
    expect(waits).toEqual([9 * HOUR, 10 * HOUR, 11 * HOUR])
  })

  it('forgets the failures before it', () => {
    expect(afterSuccess(24, NOW, 0)).toMatchObject({ failures: 0, lookedAt: NOW, workedAt: NOW })
  })
})

describe('after failures', () => {
  const waits = (hours: number, by: number): number[] => {
    const all: number[] = []
    let at = { ...NEVER_LOOKED }
    for (let failure = 0; failure < 12; failure++) {
      at = afterFailure(at, hours, NOW, by)
      all.push((at.nextAt - NOW) / MINUTE)
    }
    return all
  }

  it('waits twice as long each time, up to a day', () => {
    expect(waits(24, 1)).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440])
    expect(waits(720, 1).at(-1)).toBe(1440)
  })

  it('never waits longer than the pack wants to be looked at, or an hour', () => {
    expect(waits(0.25, 1)).toEqual([5, 10, 20, 40, 60, 60, 60, 60, 60, 60, 60, 60])
    expect(waits(6, 1).at(-1)).toBe(360)
  })

  it('leaves half of the wait to chance, and what worked as it was', () => {
    fc.assert(
      fc.property(looks, interval, now, chance, (before, hours, at, by) => {
        const most = afterFailure(before, hours, at, 1).nextAt - at
        const after = afterFailure(before, hours, at, by)
        expect(after.nextAt - at).toBeGreaterThanOrEqual(Math.floor(most / 2))
        expect(after.nextAt - at).toBeLessThanOrEqual(most)
        expect(after).toMatchObject({ workedAt: before.workedAt, failures: before.failures + 1 })
        expect(after.nextAt).toBeGreaterThan(at)
      }),
    )
  })

  it('does not count a missing network, and looks again soon', () => {
    const before = { ...NEVER_LOOKED, failures: 9 }
    expect(afterOffline(before, NOW, 0)).toMatchObject({ failures: 9, nextAt: NOW + 5 * MINUTE })
    expect(afterOffline(before, NOW, 1).nextAt).toBe(NOW + 10 * MINUTE)
  })
})

describe('when to look', () => {
  it('is at once for an address nobody looked at', () => {
    expect(isDue(NEVER_LOOKED, NOW)).toBe(true)
    expect(wakeAt([NEVER_LOOKED], NOW)).toBe(NOW)
  })

  it('is at once when the clock was set back', () => {
    const planned = afterSuccess(24, NOW, 0.5)
    expect(isDue(planned, NOW + HOUR)).toBe(false)
    expect(isDue(planned, NOW - 365 * 24 * HOUR)).toBe(true)
  })

  it('is never while there is nothing to look at', () => {
    expect(wakeAt([], NOW)).toBeNull()
  })

  it('wakes for the earliest, never in the past, and something is due then', () => {
    fc.assert(
      fc.property(fc.array(looks, { minLength: 1, maxLength: 20 }), now, (all, at) => {
        const wake = wakeAt(all, at) ?? Number.NaN
        expect(wake).toBeGreaterThanOrEqual(at)
        expect(all.some((one) => isDue(one, wake))).toBe(true)
        expect(all.every((one) => isDue(one, at) || one.nextAt >= wake)).toBe(true)
      }),
    )
  })
})

describe('stale', () => {
  const worked = afterSuccess(2, NOW, 0.5)

  it('is what has not worked for three intervals', () => {
    expect(isStale(worked, 2, NOW + 6 * HOUR)).toBe(false)
    expect(isStale(worked, 2, NOW + 6 * HOUR + 1)).toBe(true)
  })

  it('stays stale when the clock is set back', () => {
    const failed = afterFailure(worked, 2, NOW + 10 * HOUR, 0)
    expect(isStale(failed, 2, NOW)).toBe(true)
  })

  it('is nothing that never worked: there is no old version to warn of', () => {
    expect(isStale(NEVER_LOOKED, 2, NOW)).toBe(false)
  })
})
