import type { PackRules } from './language/matcher.ts'
import { DEFAULT_TRIGGER } from './lookup/trigger.ts'
import type { DeskData } from './packs/desk-data.ts'
import type { RecalledSketch } from './packs/recall-index.ts'
import type { Policy } from './policy/policy.ts'

/** A phrase the agent told Koi to leave alone: everywhere ('') or on one desk. `rule` '' means any rule, phrase '' the whole rule. */
export interface Ignored {
  readonly rule: string
  readonly phrase: string
  readonly desk: string
}

/** What of a flag is to be left alone: these words of its rule or all of it, and on which desks. */
export interface Leaving {
  readonly what: 'phrase' | 'rule'
  readonly where: 'here' | 'everywhere'
}

/** So many characters tell the words of a flag: an answer that was taken back can be long. */
export const LONGEST_LEFT = 1000

/** What goes on file when the flag of `rule` on the words `said` is left alone; `desk` is the id of the one at hand. */
export function leftAlone(rule: string, said: string, { what, where }: Leaving, desk: string): Ignored {
  return {
    rule,
    phrase: what === 'phrase' ? said.toLowerCase().slice(0, LONGEST_LEFT) : '',
    desk: where === 'here' ? desk : '',
  }
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
  /** 'starter', 'own' or a pack's name: two may use the same shortcut. */
  readonly pack: string
}

/** How answers are reached from inside a reply box. */
export interface Typing {
  /** What a shortcut begins with. */
  readonly trigger: string
  /** The key that expands one, as KeyboardEvent.key says. */
  readonly expandKey: string
  /** The keys that open the palette, like "Ctrl+Space"; '' for none. */
  readonly paletteKey: string
  /** Does a menu complete names while they are typed? */
  readonly menu: boolean
}

/** What the packs in force bring into a page, the one that goes first first. Plain data; never the words of an answer. */
export interface PackKnowledge {
  /** '' where no pack is in force. */
  readonly hash: string
  readonly rules: readonly PackRules[]
  /** By the pack's title. */
  readonly policies: readonly { readonly title: string; readonly policy: Policy }[]
  /** Words that must not reach a customer. */
  readonly internal: readonly { readonly title: string; readonly words: readonly string[] }[]
  readonly recalled: readonly RecalledSketch[]
  /** By the desk's id. */
  readonly desks: Readonly<Record<string, readonly DeskData[]>>
}

/** What the packs and the agent's settings amount to. Plain data. */
export interface Knowledge {
  readonly hash: string
  readonly packs: PackKnowledge
  readonly ignored: readonly Ignored[]
  readonly dictionary: readonly string[]
  /** House-style rules that the team turned on, by id; those of packs are. */
  readonly houseStyle: readonly string[]
  /** Words that must not reach a customer. */
  readonly internalWords: readonly string[]
  readonly calendar: Calendar
  readonly profile: Profile
  /** Last used first. */
  readonly shortcuts: readonly ShortcutName[]
  readonly typing: Typing
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

export const DEFAULT_TYPING: Typing = {
  trigger: DEFAULT_TRIGGER,
  expandKey: 'Tab',
  paletteKey: 'Ctrl+Space',
  menu: true,
}

export const NO_PACKS: PackKnowledge = {
  hash: '',
  rules: [],
  policies: [],
  internal: [],
  recalled: [],
  desks: {},
}

/** What Koi goes by before it is told anything: the built-in rules alone. */
export const NO_KNOWLEDGE: Knowledge = {
  hash: '',
  packs: NO_PACKS,
  ignored: [],
  dictionary: [],
  houseStyle: [],
  internalWords: [],
  calendar: DEFAULT_CALENDAR,
  profile: { name: '', email: '', team: '' },
  shortcuts: [],
  typing: DEFAULT_TYPING,
  shown: { marks: true, pill: true, flags: 5 },
  desksOff: [],
}
