import { NUMBER_WORD, NUMBER_WORDS } from '../text/number-words.ts'

/** Weekday names; short forms only where a preposition stands before them ("sun", "sat" and "mon" are words too). */
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<=(?:on|by|next|this|before|until|or|and|to|-) )(?:mon|tues?|wed|thur?s?|fri|sat|sun))'

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

export const NUMBER = `(?:\\d{1,3}|(?:a )?couple(?: of)?|${NUMBER_WORD})`

/** "3", "three", "a couple of" as a number; null for anything else. */
export function countOf(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^\d+$/.test(words)) return Number(words)
  return words.includes('couple') ? 2 : (NUMBER_WORDS[words] ?? null)
}

const WEEKDAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 0 = Sunday … 6 = Saturday, of a lower-case name. */
export function weekdayNumber(name: string | undefined): number {
  return Math.max(0, WEEKDAYS.indexOf((name ?? '').slice(0, 2)))
}

/** 1 = January … 12 = December, of a lower-case name. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1
}
