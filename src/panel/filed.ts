import { createStore } from 'zustand/vanilla'
import { type Calendar, DEFAULT_CALENDAR, type Profile } from '../domain/knowledge.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import type { KoiDatabase, SnippetRow } from '../storage/database.ts'
import { live } from '../storage/live.ts'
import { type PackEffects, packEffects, withPackHolidays } from '../storage/packs/effects.ts'
import { packsInOrder, recalledSnippets } from '../storage/packs/packs.ts'
import { setting } from '../storage/settings.ts'
import { livingSnippets } from '../storage/snippets.ts'
import { type Trouble, troubleOf } from '../storage/trouble.ts'
import { keepSame } from './keep-same.ts'

/** A pack that was updated, and in how many things. */
export interface PackUpdate {
  readonly name: string
  readonly title: string
  readonly changes: number
}

/** What the panel shows of what is on file. */
export interface Filed {
  readonly snippets: readonly SnippetRow[]
  /** Answers that their packs took back: shown struck out, never put in. */
  readonly recalled: readonly SnippetRow[]
  /** Updates of packs that the agent has not seen yet. */
  readonly packNews: readonly PackUpdate[]
  /** What each pack is called, by its name. */
  readonly packTitles: Readonly<Record<string, string>>
  /** Open and pending ones, soonest first. */
  readonly reminders: readonly Reminder[]
  readonly profile: Profile
  /** With the holidays of packs. */
  readonly calendar: Calendar
  readonly packs: PackEffects
  /** The agent's own fields, by key. */
  readonly fields: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, string>>
  readonly noiseBudget: number
  readonly hintsOff: readonly string[]
  /** True once the library was read, so that an empty one can be told from one not yet read. */
  readonly ready: boolean
  readonly trouble: Trouble | null
}

const NOTHING: Filed = {
  snippets: [],
  recalled: [],
  packNews: [],
  packTitles: {},
  reminders: [],
  profile: { name: '', email: '', team: '' },
  calendar: DEFAULT_CALENDAR,
  packs: [],
  fields: {},
  keys: {},
  noiseBudget: 5,
  hintsOff: [],
  ready: false,
  trouble: null,
}

export const createFiled = () => createStore<Filed>(() => NOTHING)

export type FiledStore = ReturnType<typeof createFiled>

async function packs(db: KoiDatabase): Promise<Pick<Filed, 'packNews' | 'packTitles'>> {
  const rows = await packsInOrder(db)
  const updated = rows.filter(({ news }) => news.length > 0)
  return {
    packNews: updated.map(({ name, facts, news }) => ({ name, title: facts.title, changes: news.length })),
    packTitles: Object.fromEntries(rows.map(({ name, facts }) => [name, facts.title])),
  }
}

async function unkept(db: KoiDatabase): Promise<Reminder[]> {
  const rows = await db.reminders.where('state').anyOf('open', 'pending').toArray()
  return rows.sort((a, b) => a.dueAt - b.dueAt)
}

type Chosen = 'profile' | 'calendar' | 'fields' | 'keys' | 'noiseBudget' | 'hintsOff'

async function chosen(db: KoiDatabase): Promise<Pick<Filed, Chosen>> {
  return {
    profile: await setting(db, 'profile'),
    calendar: await setting(db, 'calendar'),
    fields: await setting(db, 'fields'),
    keys: await setting(db, 'keys'),
    noiseBudget: await setting(db, 'noiseBudget'),
    hintsOff: await setting(db, 'hintsOff'),
  }
}

/** Keeps the store as the database stands until `signal` aborts. A broken store leaves the last good values and says what is wrong. */
export function followFiled(db: KoiDatabase, filed: FiledStore, signal: AbortSignal): void {
  const tell = (part: Partial<Filed>): void => {
    filed.setState((before) => keepSame(before, { ...before, ...part }), true)
  }
  const fail = (error: unknown): void => {
    console.error('Koi could not read what is on file:', error)
    tell({ trouble: troubleOf(error), ready: true })
  }
  live(
    () => livingSnippets(db),
    (snippets) => tell({ snippets, ready: true }),
    fail,
    signal,
  )
  live(
    () => recalledSnippets(db),
    (recalled) => tell({ recalled }),
    fail,
    signal,
  )
  live(() => packs(db), tell, fail, signal)
  live(
    () => unkept(db),
    (reminders) => tell({ reminders }),
    fail,
    signal,
  )
  // Read apart and joined here: what packs say is large, and no setting waits for it.
  let calendar = DEFAULT_CALENDAR
  let inForce: PackEffects = []
  const tellCalendar = (): void => tell({ calendar: withPackHolidays(calendar, inForce) })
  live(
    () => chosen(db),
    ({ calendar: own, ...others }) => {
      calendar = own
      tell(others)
      tellCalendar()
    },
    fail,
    signal,
  )
  live(
    () => packEffects(db, Date.now()),
    (effects) => {
      inForce = effects
      tell({ packs: effects })
      tellCalendar()
    },
    fail,
    signal,
  )
}
