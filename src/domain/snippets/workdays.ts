import type { Calendar } from '../knowledge.ts'

const DAY = 86_400_000

function partsIn(zone: string, instant: number): { day: string; asUtc: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const day = `${part['year']}-${part['month']}-${part['day']}`
  return { day, asUtc: Date.parse(`${day}T${part['hour']}:${part['minute']}:${part['second']}Z`) }
}

/** The calendar day (YYYY-MM-DD) it is in `zone` at `instant` (epoch milliseconds). */
export function dayIn(zone: string, instant: number): string {
  return partsIn(zone, instant).day
}

/** Noon of a calendar day in `zone`, epoch milliseconds: a moment that no summer-time change moves to another day. */
export function noonOf(day: string, zone: string): number {
  const guess = Date.parse(`${day}T12:00:00Z`)
  return guess - (partsIn(zone, guess).asUtc - guess)
}

/**
 * Noon of the day that is `count` working days after `from` (epoch milliseconds), in the calendar's zone; with 0 the day itself or, on a day
 * off, the next working day. null where the calendar has no working day or the count is none (0 to 1,000).
 */
export function plusWorkdays(from: number, count: number, calendar: Calendar): number | null {
  if (!Number.isInteger(count) || count < 0 || count > 1000) return null
  let day = dayIn(calendar.zone, from)
  const works = (): boolean =>
    calendar.workdays.includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !calendar.holidays.includes(day)
  let left = works() && count === 0 ? 0 : Math.max(count, 1)
  for (let steps = 0; left > 0; steps++) {
    if (steps > 8000) return null
    day = new Date(Date.parse(`${day}T12:00:00Z`) + DAY).toISOString().slice(0, 10)
    if (works()) left--
  }
  return noonOf(day, calendar.zone)
}
