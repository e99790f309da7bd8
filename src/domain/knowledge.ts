import type { CompiledRules } from './language/compiled.ts'

/** A phrase the agent told Koi to leave alone: everywhere ('') or on one desk. `rule` '' means any rule, phrase '' the whole rule. */
export interface Ignored {
  readonly rule: string
  readonly phrase: string
  readonly desk: string
}

/** Working days, for promises and reminders. */
export interface Calendar {
  /** Weekdays that are worked, 0 = Sunday … 6 = Saturday. */
  readonly workdays: readonly number[]
  /** Holidays as YYYY-MM-DD. */
  readonly holidays: readonly string[]
  /** Minutes after midnight when the working day starts and ends. */
  readonly startMinute: number
  readonly endMinute: number
  /** IANA zone of the agent. */
  readonly zone: string
}

export interface Profile {
  readonly name: string
  readonly email: string
  readonly team: string
}

/** A snippet's shortcut as the assistant holds it: names only, never bodies. */
export interface ShortcutName {
  readonly id: string
  readonly shortcut: string
  readonly title: string
}

/** What the packs and the agent's settings amount to. Plain data. */
export interface Knowledge {
  readonly hash: string
  /** Rules beyond the built-in ones that are in the bundle. */
  readonly rules: CompiledRules | null
  readonly ignored: readonly Ignored[]
  readonly dictionary: readonly string[]
  /** Words that must not reach a customer. */
  readonly internalWords: readonly string[]
  readonly calendar: Calendar
  readonly profile: Profile
  readonly shortcuts: readonly ShortcutName[]
  /** What the agent wants to see in the page; `flags` is the most that are shown for a draft. */
  readonly shown: { readonly marks: boolean; readonly pill: boolean; readonly flags: number }
  /** Desk ids the agent switched off. */
  readonly desksOff: readonly string[]
}

export const DEFAULT_CALENDAR: Calendar = {
  workdays: [1, 2, 3, 4, 5],
  holidays: [],
  startMinute: 9 * 60,
  endMinute: 17 * 60,
  zone: 'UTC',
}

/** What Koi goes by before it is told anything: the built-in rules alone. */
export const NO_KNOWLEDGE: Knowledge = {
  hash: '',
  rules: null,
  ignored: [],
  dictionary: [],
  internalWords: [],
  calendar: DEFAULT_CALENDAR,
  profile: { name: '', email: '', team: '' },
  shortcuts: [],
  shown: { marks: true, pill: true, flags: 5 },
  desksOff: [],
}
