import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import type { EditCounts } from '../domain/improving/edit-facts.ts'
import type { Reminder } from '../domain/reminders/reminder.ts'
import type { SceneField } from '../domain/scene.ts'
import { lookupWords } from '../domain/snippets/lookup-words.ts'
import type { Snippet } from '../domain/snippets/snippet.ts'
import type { CountRow } from './count-rows.ts'
import type { DrillRow } from './drill-rows.ts'
import type { PackRow, SubscriptionRow } from './pack-rows.ts'
import { stampChanges } from './stamp.ts'
import type { KeyRow, PackDraftRow, PackFileRow, PackReleaseRow } from './studio-rows.ts'

/** A snippet as kept: with its history of use, and a mark instead of a loss when deleted. */
export interface SnippetRow extends Snippet {
  /** The words it is looked up by, folded: title and shortcut. */
  readonly words: readonly string[]
  readonly createdAt: number
  readonly updatedAt: number
  readonly usedAt: number
  readonly uses: number
  /** Epoch ms when it was deleted, 0 while it lives; RESTING and RECALLED are for answers of packs. */
  readonly deletedAt: number
  /** Why its pack took it back, for the agent; only where it is RECALLED. */
  readonly recalled?: string
}

/** In the place of a day of deletion: the answer's pack is switched off, or outside of its time. */
export const RESTING = -1
/** In the place of a day of deletion: the answer's pack says that it must not be used any more. */
export const RECALLED = -2

/** An insertion that the index learns from: the customer's words without contact data. */
export interface ChoiceRow {
  readonly id: number
  readonly snippet: string
  readonly text: string
  /** Id of the desk it happened on; '' where that is not known. */
  readonly desk: string
  readonly at: number
}

/** "Not this one": a suggestion the agent sent away, with the words it was suggested for. */
export interface RejectionRow {
  readonly id: number
  readonly snippet: string
  readonly text: string
  readonly at: number
}

/** A snippet as it was before a save. */
export interface RevisionRow {
  readonly id: number
  readonly snippet: string
  /** Epoch ms when this content was saved, and when it was replaced. */
  readonly savedAt: number
  readonly at: number
  readonly content: Snippet
}

/** What agents change after inserting one wording of a snippet, counted; no words of theirs. */
export interface EditsRow extends EditCounts {
  readonly snippet: string
  /** Identifies the wording that was counted; another one starts anew. */
  readonly wording: string
  /** Fingerprints of the changes that the agent did not want in the answer, so that nobody asks again. */
  readonly declined: readonly string[]
}

/** Something that can be made anew from the other tables at any time, or that means nothing on another machine; in no backup. */
export interface DerivedRow {
  readonly key: string
  readonly value: unknown
}

export interface IgnoredRow {
  readonly id: number
  readonly rule: string
  readonly phrase: string
  readonly desk: string
  readonly at: number
}

/** A site beyond the built-in desks, or one where the agent pointed at things. */
export interface SiteRow {
  readonly origin: string
  readonly enabled: boolean
  readonly pointed: Readonly<Partial<Record<SceneField, string>>>
}

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/**
 * The numbered upgrades, oldest first. A released number never changes; a change of form is a new entry with an upgrade.
 * `settings` is keyed by name so that a new setting needs no upgrade.
 */
interface Version {
  readonly number: number
  readonly stores: Record<string, string>
  /** Brings one row of a table from the version before into this one's form. */
  readonly forms?: Readonly<Record<string, (row: Row) => Row>>
}

export type Row = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const VERSIONS: readonly Version[] = [
  {
    number: 1,
    stores: {
      snippets: 'id, shortcut, pack, folder, *tags, usedAt, deletedAt',
      choices: '++id, snippet, at',
      reminders: 'id, state, dueAt, ticketId',
      ignored: '++id, [rule+phrase+desk]',
      dictionary: 'word',
      sites: 'origin',
      settings: 'key',
    },
  },
  {
    number: 2,
    stores: {
      snippets: 'id, shortcut, pack, folder, *tags, *words, usedAt, deletedAt',
      rejections: '++id, snippet, at',
      revisions: '++id, snippet, at',
      edits: '[snippet+wording], snippet',
      derived: 'key',
    },
    forms: {
      snippets: (row) => ({
        ...{ channel: 'any', variants: [], owner: '', reviewAt: '' },
        words: lookupWords(text(row['title']), text(row['shortcut'])),
        ...row,
      }),
      choices: (row) => ({ desk: '', ...row }),
    },
  },
  {
    number: 3,
    stores: {
      packs: 'name, order',
      subscriptions: 'address, nextAt',
      keys: 'keyId',
      packDrafts: 'name',
      packFiles: '[pack+path], pack',
      packReleases: 'pack',
      counts: '[week+kind+what], week',
      drills: 'id, due',
    },
  },
]

/**
 * The browser's IndexedDB, except that a database of a newer Koi stays shut. Dexie 4 answers a VersionError by opening
 * whatever version is there and patching it, which would change data that this Koi does not understand.
 */
function neverNewer(factory: IDBFactory): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'cmp' | 'databases'> {
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException(`${name} was written by a newer Koi`, 'VersionError')
      return factory.open(name, version)
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
  }
}

/** Brings what is on file into a version's form. */
async function upgrade(change: Transaction, { forms = {} }: Version): Promise<void> {
  for (const [table, form] of Object.entries(forms)) {
    await change
      .table<Row>(table)
      .toCollection()
      .modify((row, kept) => {
        kept.value = form(row)
      })
  }
}

/** Koi's one database, shared by panel, options and background. */
export class KoiDatabase extends Dexie {
  declare readonly snippets: EntityTable<SnippetRow, 'id'>
  declare readonly choices: EntityTable<ChoiceRow, 'id'>
  declare readonly rejections: EntityTable<RejectionRow, 'id'>
  declare readonly revisions: EntityTable<RevisionRow, 'id'>
  declare readonly edits: Table<EditsRow, [snippet: string, wording: string]>
  declare readonly derived: EntityTable<DerivedRow, 'key'>
  declare readonly packs: EntityTable<PackRow, 'name'>
  declare readonly subscriptions: EntityTable<SubscriptionRow, 'address'>
  declare readonly keys: EntityTable<KeyRow, 'keyId'>
  declare readonly packDrafts: EntityTable<PackDraftRow, 'name'>
  declare readonly packFiles: Table<PackFileRow, [pack: string, path: string]>
  declare readonly packReleases: EntityTable<PackReleaseRow, 'pack'>
  declare readonly counts: Table<CountRow, [week: string, kind: string, what: string]>
  declare readonly drills: EntityTable<DrillRow, 'id'>
  declare readonly reminders: EntityTable<Reminder, 'id'>
  declare readonly ignored: EntityTable<IgnoredRow, 'id'>
  declare readonly dictionary: EntityTable<{ word: string }, 'word'>
  declare readonly sites: EntityTable<SiteRow, 'origin'>
  declare readonly settings: EntityTable<SettingRow, 'key'>

  constructor(name = 'koi') {
    super(name, {
      chromeTransactionDurability: 'strict',
      indexedDB: neverNewer(globalThis.indexedDB),
      IDBKeyRange: globalThis.IDBKeyRange,
    })
    for (const version of VERSIONS) {
      this.version(version.number)
        .stores(version.stores)
        .upgrade((change) => upgrade(change, version))
    }
    stampChanges(this)
  }
}
