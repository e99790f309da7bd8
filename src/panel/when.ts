import { dayOfDate, epochOf, isoOfDay, localTime } from '../domain/reminders/local-time.ts'

/** A moment as the fields for day and time take it. */
export interface DayAndTime {
  /** YYYY-MM-DD */
  readonly day: string
  /** HH:MM */
  readonly time: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** What a wall clock in `zone` shows at `at` (epoch ms). */
export function dayAndTime(at: number, zone: string): DayAndTime {
  const { day, minute } = localTime(at, zone)
  return { day: isoOfDay(day), time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` }
}

/** The moment a wall clock in `zone` shows them, epoch ms; null when they are no day or no time. */
export function momentOf({ day, time }: DayAndTime, zone: string): number | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  const clock = /^(\d{2}):(\d{2})/.exec(time)
  if (!date || !clock) return null
  const [year = 0, month = 0, dayOfMonth = 0] = date.slice(1).map(Number)
  const [hour = 0, minute = 0] = clock.slice(1).map(Number)
  return epochOf(dayOfDate(year, month, dayOfMonth), hour * 60 + minute, zone)
}

/** "14:05" or "2:05 PM", as the reader's language writes it. */
export function timeInWords(at: number, zone: string): string {
  return new Intl.DateTimeFormat(undefined, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(at)
}

/** "Tuesday, 24 November, 09:00", without the day where it is today's. */
export function momentInWords(at: number, now: number, zone: string): string {
  if (localTime(at, zone).day === localTime(now, zone).day) return timeInWords(at, zone)
  return new Intl.DateTimeFormat(undefined, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)
}
