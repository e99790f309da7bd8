import { type FilterImplOptions, filters, type Liquid, toValue } from 'liquidjs'
import type { Calendar } from '../knowledge.ts'
import { type Filling, ValueDrop } from './filling.ts'
import { TemplateProblem } from './liquid-tags.ts'
import { noonOf, plusDays, plusWorkdays } from './workdays.ts'

/** 'now', 'today', a day, a moment or a Date as a Date; null for what is no date. */
function dateOf(value: unknown, now: number, zone: string): Date | null {
  const given = toValue(value)
  if (given instanceof Date) return given
  if (given === 'now' || given === 'today') return new Date(now)
  if (typeof given === 'number') return new Date(given * 1000)
  if (typeof given !== 'string' || given.trim() === '') return null
  const at = noonOf(given, zone) ?? Date.parse(given)
  return Number.isNaN(at) ? null : new Date(at)
}

type FilterImpl = ThisParameterType<Extract<FilterImplOptions, (...args: never[]) => unknown>>
type DateFilter = (this: FilterImpl, value: unknown, format?: unknown) => unknown

/** `customer.name | split: " "`, as other tools' macros find first names, gives the parts Koi is sure of: "Smith, John" is no "Smith,". */
function nameWords(value: ValueDrop): unknown[] | null {
  if (value.path !== 'customer.name') return null
  return [value.other('customer.first_name'), value.other('customer.last_name')]
}

function formatter(): DateFilter {
  const own = filters['date']
  if (typeof own !== 'function') throw new TemplateProblem('dates cannot be written here')
  return own
}

/**
 * Koi's filters: `date` on the clock that was handed in, `plus_workdays`, `plus_days`, `default` that tells the books; the escaping ones do nothing, as
 * everything is escaped at the end, and those that could undo it are gone.
 */
export function registerFilters(liquid: Liquid, filling: Filling, calendar: Calendar, now: number): void {
  const format = formatter()
  liquid.registerFilter('date', function (this: FilterImpl, value: unknown, pattern: unknown) {
    const date = dateOf(value, now, calendar.zone)
    return date === null ? toValue(value) : format.call(this, date, pattern)
  })
  liquid.registerFilter('plus_workdays', (value: unknown, count: unknown) => {
    const date = dateOf(value, now, calendar.zone)
    const due = date === null ? null : plusWorkdays(date.getTime(), Number(toValue(count)), calendar)
    if (due === null)
      throw new TemplateProblem(
        'plus_workdays needs a date and a number of days, like {{ "now" | plus_workdays: 2 }}',
      )
    return new Date(due)
  })
  liquid.registerFilter('plus_days', (value: unknown, count: unknown) => {
    const date = dateOf(value, now, calendar.zone)
    const due = date === null ? null : plusDays(date.getTime(), Number(toValue(count)), calendar.zone)
    if (due === null)
      throw new TemplateProblem(
        'plus_days needs a date and a number of days, like {{ "now" | plus_days: 7 }}',
      )
    return new Date(due)
  })
  liquid.registerFilter('default', (value: unknown, fallback: unknown) => {
    const given = toValue(value)
    if (given !== null && given !== undefined && given !== false && String(given).trim() !== '') return given
    filling.excuse(fallback === '')
    return toValue(fallback)
  })
  const split = filters['split']
  liquid.registerFilter('split', function (this: FilterImpl, value: unknown, by: unknown) {
    const parts = value instanceof ValueDrop && toValue(by) === ' ' ? nameWords(value) : null
    return parts ?? (typeof split === 'function' ? split.call(this, value, by) : [])
  })
  for (const name of ['raw', 'escape', 'escape_once', 'xml_escape', 'newline_to_br'])
    liquid.registerFilter(name, (value: unknown) => toValue(value))
  for (const name of ['url_decode', 'base64_decode', 'unescape', 'json', 'inspect', 'jsonify'])
    liquid.registerFilter(name, () => {
      throw new TemplateProblem(`“${name}” is not used here`)
    })
}

/** A date as a sentence wants it ("Tuesday 24 November"), in the snippet's language. */
export function dateText(date: Date, language: string, zone: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  }).format(date)
}

/** YYYY-MM-DD at noon in `zone`; null for anything else. */
export function dayDate(day: string, zone: string): Date | null {
  const at = noonOf(day, zone)
  return at === null ? null : new Date(at)
}
