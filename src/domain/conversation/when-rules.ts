import type { Calendar } from '../knowledge.ts'
import { type Day, localTime } from '../reminders/local-time.ts'

/** The moment somebody writes, as their own clock and calendar show it. */
export interface Clock {
  readonly now: number
  readonly today: Day
  readonly minute: number
  readonly calendar: Calendar
}

/** What one expression says: a span of days, an hour, or a moment. An empty object is a vague time ("shortly"). */
export interface Said {
  readonly from?: Day
  readonly day?: Day
  readonly minute?: number
  /** The hour is Koi's reading of "morning", not the writer's number. */
  readonly looseHour?: boolean
  readonly exact?: number
  /** The end of a period ("the week", "the weekend"): "before" does not mean the day before it. */
  readonly period?: boolean
  /** A written date, which beats a weekday beside it. */
  readonly written?: boolean
}

/** How one kind of expression is found and read. */
export interface WhenRule {
  /** A cheap look before the pattern: lower-case text that matches holds this. */
  readonly sign: RegExp
  readonly pattern: RegExp
  readonly say: (groups: Readonly<Record<string, string | undefined>>, clock: Clock) => Said | null
}

let lastClock: Clock | null = null

/** Reads the clock of `calendar.zone` at `now` (epoch ms). */
export function clockAt(now: number, calendar: Calendar): Clock {
  // Every sentence of a draft is read at the same moment, and asking Intl costs more than reading the sentence.
  if (lastClock?.now === now && lastClock.calendar === calendar) return lastClock
  const { day, minute } = localTime(now, calendar.zone)
  lastClock = { now, today: day, minute, calendar }
  return lastClock
}

/** A pattern that starts and ends at a word's edge, over lower-case text. */
export const re = (source: string): RegExp => new RegExp(`(?<![\\w/.-])${source}(?![\\w])`, 'g')
