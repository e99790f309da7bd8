/** A calendar day as the number of days since 1970-01-01. Plain arithmetic works on it; no zone is in it. */
export type Day = number

/** A moment as a wall clock in some zone shows it. */
export interface LocalTime {
  readonly day: Day
  /** Minutes after midnight, 0 … 1439. */
  readonly minute: number
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  let made: Intl.DateTimeFormat
  try {
    made = clock(zone)
  } catch {
    made = clock('UTC') // a zone this engine does not know: better a few hours off than no reminders at all
  }
  clocks.set(zone, made)
  return made
}

function clock(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
}

/** `ms` shifted so that its UTC reading is what the wall clock in `zone` shows. */
function wallMs(ms: number, zone: string): number {
  if (!Number.isFinite(ms)) return 0
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = (
    clockOf(zone).format(ms).match(/\d+/g) ?? []
  ).map(Number)
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Day and minute that a wall clock in `zone` (IANA) shows at `ms`. */
export function localTime(ms: number, zone: string): LocalTime {
  const wall = wallMs(ms, zone)
  const day = Math.floor(wall / DAY_MS)
  return { day, minute: Math.floor((wall - day * DAY_MS) / MINUTE_MS) }
}

/**
 * Epoch milliseconds at which the wall clock in `zone` shows `minute` of `day`. A time that a clock change skips becomes
 * the same distance after the gap; one that it repeats means the first.
 */
export function epochOf(day: Day, minute: number, zone: string): number {
  const wanted = day * DAY_MS + minute * MINUTE_MS
  const before = wanted - (wallMs(wanted - DAY_MS, zone) - (wanted - DAY_MS))
  const after = wanted - (wallMs(wanted + DAY_MS, zone) - (wanted + DAY_MS))
  if (wallMs(before, zone) === wanted) return before
  return wallMs(after, zone) === wanted ? after : before
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Monday of the week that `day` lies in; weeks run Monday to Sunday. */
export function mondayOf(day: Day): Day {
  return day - ((weekdayOf(day) + 6) % 7)
}

/** The day of a date; `month` is 1 … 12. Overflow carries on, so day 0 is the last day of the month before. */
export function dayOfDate(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / DAY_MS)
}

/** Year, month (1 … 12) and date of a day. */
export function dateOfDay(day: Day): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  const utc = new Date(day * DAY_MS)
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() }
}

/** YYYY-MM-DD. */
export function isoOfDay(day: Day): string {
  const { year, month, date } = dateOfDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day for a sentence: "Tuesday, 10 March". */
export function dayInWords(day: Day): string {
  const { month, date } = dateOfDay(day)
  return `${WEEKDAYS[weekdayOf(day)]}, ${date} ${MONTHS[month - 1]}`
}
