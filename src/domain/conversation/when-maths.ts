import type { Calendar } from '../knowledge.ts'
import { type Day, dateOfDay, dayOfDate, localTime, mondayOf, weekdayOf } from '../reminders/local-time.ts'
import { nearestWorkday, workdaysAfter } from '../reminders/workdays.ts'
import type { Clock, Said } from './when-rules.ts'
import { countOf } from './when-words.ts'

const whole = (day: Day): Said => ({ day })

/** Last working day of the week that starts on `monday`. */
export function endOfWeek(monday: Day, calendar: Calendar): Day {
  return Math.max(monday, nearestWorkday(monday + 6, calendar, -1))
}

/** Last working day of this week; of the next one at the weekend. */
export function endOfThisWeek({ today, calendar }: Clock): Day {
  const friday = endOfWeek(mondayOf(today), calendar)
  return friday >= today ? friday : endOfWeek(mondayOf(today) + 7, calendar)
}

/** Last day of the month `away` months from this one. */
export function endOfMonth(today: Day, away: number): Day {
  const { year, month } = dateOfDay(today)
  return dayOfDate(year, month + 1 + away, 0)
}

/** The next such weekday, never today. */
export function nextWeekday(today: Day, weekday: number): Day {
  return today + ((weekday - weekdayOf(today) + 6) % 7) + 1
}

/** That weekday of the week that starts on `monday`. */
export const weekdayIn = (monday: Day, weekday: number): Day => monday + ((weekday + 6) % 7)

/** A date without a year is the next one to come. */
export function nextDate(clock: Clock, month: number, date: number, year?: string): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null
  if (year) return dayOfDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, date)
  const soonest = dayOfDate(dateOfDay(clock.today).year, month, date)
  return soonest >= clock.today ? soonest : dayOfDate(dateOfDay(clock.today).year + 1, month, date)
}

/** 4/12 is 4 December or 12 April: the nearer one to come (the writer's country is unknown). */
export function numericDate(
  first: number,
  second: number,
  year: string | undefined,
  clock: Clock,
): Said | null {
  const both = [nextDate(clock, second, first, year), nextDate(clock, first, second, year)]
  const days = both.filter((day) => day !== null)
  return days.length === 0 ? null : { day: Math.min(...days), written: true }
}

/** Between `first` and `last` hours from now. */
export function afterHours(first: number, last: number, clock: Clock): Said {
  const moment = (hours: number) => clock.now + hours * 3_600_000
  const dayAt = (hours: number) => localTime(moment(hours), clock.calendar.zone).day
  return { from: dayAt(first), day: dayAt(last), exact: moment(last) }
}

/** "within 3-5 business days", "in two hours": groups first, last, worked, unit. */
export function duration(groups: Readonly<Record<string, string | undefined>>, clock: Clock): Said | null {
  const { first: one, last: other, worked: atWork, unit: named = '' } = groups
  const first = countOf(one)
  const last = countOf(other ?? one)
  if (first === null || last === null) return null
  const unit = named.slice(0, 2)
  const { today, calendar } = clock
  if (unit === 'mi') return afterHours(first / 60, last / 60, clock)
  if (unit === 'ho' || unit === 'hr') {
    if (!atWork) return afterHours(first, last, clock)
    return whole(workdaysAfter(today, Math.max(1, Math.ceil(last / 24)), calendar))
  }
  if (unit === 'mo') {
    const { year, month, date } = dateOfDay(today)
    return whole(dayOfDate(year, month + Math.round(last), date))
  }
  const days = unit === 'we' ? 7 : unit === 'fo' ? 14 : 1
  if (atWork && days === 1)
    return { from: workdaysAfter(today, first, calendar), day: workdaysAfter(today, last, calendar) }
  return { from: today + first * days, day: today + last * days }
}

/** "morning" and the like as an hour of Koi's choosing. */
export function halfOfDay(name: string | undefined, calendar: Calendar): Said {
  if (!name) return {}
  if (name === 'morning') return { minute: 12 * 60, looseHour: true }
  if (name === 'afternoon') return { minute: calendar.endMinute, looseHour: true }
  return { minute: 20 * 60, looseHour: true }
}

/** "early", "mid", "late" in the week that starts on `monday`. */
export function partOfWeek(part: string | undefined, monday: Day, calendar: Calendar): Said {
  if (part === 'early') return { from: monday, day: monday + 2, period: true }
  if (part === 'mid') return { day: monday + 2, period: true }
  if (part === 'start' || part === 'beginning') return { day: nearestWorkday(monday, calendar), period: true }
  return { from: monday, day: endOfWeek(monday, calendar), period: true }
}
