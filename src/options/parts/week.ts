import type { Calendar } from '../../domain/knowledge.ts'

/** "09:30" as minutes after midnight; null for no time. */
export function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  return hours !== undefined && minute < 24 * 60 && Number(minutes) < 60 ? minute : null
}

/** Minutes after midnight as "09:30". */
export function timeOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** The weekdays in the order of the calendar on the wall: from `first` (0 = Sunday) on. */
export function weekFrom(first: number): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => (day + first) % 7)
}

/** Works on `day` if `on`; days stay in order. */
export function withDay(calendar: Calendar, day: number, on: boolean): Calendar {
  const others = calendar.workdays.filter((one) => one !== day)
  return { ...calendar, workdays: (on ? [...others, day] : others).sort((a, b) => a - b) }
}

/** A holiday added once, in order; anything but YYYY-MM-DD changes nothing. */
export function withHoliday(calendar: Calendar, day: string): Calendar {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || calendar.holidays.includes(day)) return calendar
  return { ...calendar, holidays: [...calendar.holidays, day].sort() }
}

/** What is odd about a working week, or null. */
export function weekTrouble(calendar: Calendar): 'no-days' | 'ends-first' | null {
  if (calendar.workdays.length === 0) return 'no-days'
  return calendar.endMinute <= calendar.startMinute ? 'ends-first' : null
}
