/** One limit of what an agent may offer without asking, as a team lead wrote it. */
export interface PolicyLine {
  /** 'refund-window'. */
  readonly id: string
  /** 'Refund window'. */
  readonly title: string
  /** The most that may be offered, in `unit`. */
  readonly limit: number
  /** 'minutes', 'hours', 'days', 'working days', 'weeks', 'months', 'years', 'percent', or a currency: 'EUR'. */
  readonly unit: string
  /** Words of which one must stand in a sentence for the limit to be about it ("refund", "money back"). */
  readonly about: readonly string[]
  /** In plain words, for the agent; '' for none. */
  readonly words: string
}

export type Policy = readonly PolicyLine[]

/** Units of time in days, so that "two weeks" can be held against "10 days". A working day counts as a day: the stricter reading. */
export const DAYS_OF: Readonly<Record<string, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  'working days': 1,
  weeks: 7,
  months: 30,
  years: 365,
}

/** Is this a unit that a limit may have? */
export function isUnit(unit: string): boolean {
  return Object.hasOwn(DAYS_OF, unit) || unit === 'percent' || /^[A-Z]{3}$/.test(unit)
}

const ONE: Readonly<Record<string, string>> = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  'working days': 'working day',
  weeks: 'week',
  months: 'month',
  years: 'year',
}

/** 'up to 50 EUR', without the 'up to': "50 EUR", "10 %", "1 day". */
export function limitWords(limit: number, unit: string): string {
  if (unit === 'percent') return `${limit} %`
  return `${limit} ${limit === 1 ? (ONE[unit] ?? unit) : unit}`
}
