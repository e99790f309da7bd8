import { type Day, dateOfDay, dayOfDate, localTime, mondayOf } from '../reminders/local-time.ts'

/** An ISO week, like "2026-W48": Monday to Sunday, in the year that has most of its days. */
export type Week = string

const FORM = /^(\d{4})-W(\d\d)$/

function weekOfDay(day: Day): Week {
  const monday = mondayOf(day)
  const { year } = dateOfDay(monday + 3)
  const first = mondayOf(dayOfDate(year, 1, 4))
  return `${String(year).padStart(4, '0')}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`
}

/** The week in which `ms` (epoch) lies in a zone. */
export function weekOf(ms: number, zone: string): Week {
  return weekOfDay(localTime(ms, zone).day)
}

/** The Monday of a week; null for what is no week. */
export function mondayOfWeek(week: Week): Day | null {
  const [, year, number] = FORM.exec(week) ?? []
  if (year === undefined || number === undefined) return null
  const monday = mondayOf(dayOfDate(Number(year), 1, 4)) + (Number(number) - 1) * 7
  return weekOfDay(monday) === week ? monday : null
}

/** The week so many weeks before; itself for what is no week. */
export function weekBefore(week: Week, back = 1): Week {
  const monday = mondayOfWeek(week)
  return monday === null ? week : weekOfDay(monday - back * 7)
}

/** So many weeks that end with `last`, oldest first. */
export function weeksUpTo(last: Week, count: number): Week[] {
  return Array.from({ length: count }, (_, at) => weekBefore(last, count - 1 - at))
}
