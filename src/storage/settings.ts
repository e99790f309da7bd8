import {
  type Calendar,
  DEFAULT_CALENDAR,
  DEFAULT_TYPING,
  type Profile,
  type Typing,
} from '../domain/knowledge.ts'
import type { KoiDatabase } from './database.ts'

/** Every setting with its form and its value before the agent chose; one line each. */
export interface Settings {
  readonly profile: Profile
  readonly calendar: Calendar
  /** The agent's own fields by key, for `agent.fields.…` in templates. */
  readonly fields: Readonly<Record<string, string>>
  /** Desk ids the agent switched off. */
  readonly desksOff: readonly string[]
  readonly firstRunDone: boolean
  readonly marksOn: boolean
  readonly pillOn: boolean
  /** Key combinations by command name, only those the agent changed. */
  readonly keys: Readonly<Record<string, string>>
  /** How answers are reached from inside a reply box. */
  readonly typing: Typing
  /** At most this many flags on screen for a draft. */
  readonly noiseBudget: number
  /** Ids of the disputed rules that the team turned on. */
  readonly houseStyle: readonly string[]
  /** Hint kinds that the agent does not want. */
  readonly hintsOff: readonly string[]
  /** Choices and rejections older than this many days are forgotten. */
  readonly keepChoicesDays: number
  /** The latest time this computer has ever shown, epoch ms: an old pack does not come back by setting the clock back. */
  readonly latestTime: number
  /** Count what happens in replies, for Insights. */
  readonly countReplies: boolean
  /** Epoch ms of the last backup that was saved; 0 for never. */
  readonly lastBackupAt: number
}

const DEFAULTS: Settings = {
  profile: { name: '', email: '', team: '' },
  calendar: DEFAULT_CALENDAR,
  fields: {},
  desksOff: [],
  firstRunDone: false,
  marksOn: true,
  pillOn: true,
  keys: {},
  typing: DEFAULT_TYPING,
  noiseBudget: 5,
  houseStyle: [],
  hintsOff: [],
  keepChoicesDays: 180,
  latestTime: 0,
  countReplies: true,
  lastBackupAt: 0,
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value on file if it has the form of `model`, its missing parts filled from it; else `model`. */
function inForm<T>(value: unknown, model: T): T {
  if (isRecord(model)) return isRecord(value) ? { ...model, ...value } : model
  const same = Array.isArray(model) ? Array.isArray(value) : typeof value === typeof model
  return same ? (value as T) : model
}

/** One setting; what is on file in another form than expected counts as not chosen. */
export async function setting<K extends keyof Settings>(db: KoiDatabase, key: K): Promise<Settings[K]> {
  const row = await db.settings.get(key)
  return row === undefined ? DEFAULTS[key] : inForm(row.value, DEFAULTS[key])
}

export async function allSettings(db: KoiDatabase): Promise<Settings> {
  const one = <K extends keyof Settings>(key: K) => setting(db, key)
  return {
    profile: await one('profile'),
    calendar: await one('calendar'),
    fields: await one('fields'),
    desksOff: await one('desksOff'),
    firstRunDone: await one('firstRunDone'),
    marksOn: await one('marksOn'),
    pillOn: await one('pillOn'),
    keys: await one('keys'),
    typing: await one('typing'),
    noiseBudget: await one('noiseBudget'),
    houseStyle: await one('houseStyle'),
    hintsOff: await one('hintsOff'),
    keepChoicesDays: await one('keepChoicesDays'),
    latestTime: await one('latestTime'),
    countReplies: await one('countReplies'),
    lastBackupAt: await one('lastBackupAt'),
  }
}

export async function choose<K extends keyof Settings>(
  db: KoiDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await db.settings.put({ key, value })
}
