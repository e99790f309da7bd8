import Dexie, { type EntityTable } from 'dexie'
import type { Reminder } from '../domain/reminders/reminder.ts'
import type { SceneField } from '../domain/scene.ts'
import type { Snippet } from '../domain/snippets/snippet.ts'

/** A snippet as kept: with its history of use, and a mark instead of a loss when deleted. */
export interface SnippetRow extends Snippet {
  readonly createdAt: number
  readonly updatedAt: number
  readonly usedAt: number
  readonly uses: number
  /** Epoch ms when it was deleted, 0 while it lives. */
  readonly deletedAt: number
}

/** An insertion that the index learns from: the customer's words without contact data. */
export interface ChoiceRow {
  readonly id: number
  readonly snippet: string
  readonly text: string
  readonly at: number
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
const VERSIONS: readonly { readonly number: number; readonly stores: Record<string, string> }[] = [
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

/** Koi's one database, shared by panel, options and background. */
export class KoiDatabase extends Dexie {
  declare readonly snippets: EntityTable<SnippetRow, 'id'>
  declare readonly choices: EntityTable<ChoiceRow, 'id'>
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
    for (const { number, stores } of VERSIONS) this.version(number).stores(stores)
  }
}
