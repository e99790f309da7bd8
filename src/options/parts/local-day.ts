/** The day it is here at `now` (epoch milliseconds), as YYYY-MM-DD. */
export function localDay(now: number): string {
  const day = new Date(now)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The same day of the month `months` later, as YYYY-MM-DD; the last of a month that has no such day. */
export function dayInMonths(now: number, months: number): string {
  const day = new Date(now)
  const last = new Date(day.getFullYear(), day.getMonth() + months + 1, 0)
  last.setDate(Math.min(day.getDate(), last.getDate()))
  return localDay(last.getTime())
}
