import { passes } from '../domain/lookup/candidates.ts'
import {
  type FullText,
  FullTextBuilder,
  type Shard,
  searchFullText,
  shardOf,
} from '../domain/lookup/full-text.ts'
import { isSearch, type Sought } from '../domain/lookup/sought.ts'
import { parseBody, toPlain } from '../domain/snippets/body.ts'
import type { KoiDatabase, SnippetRow } from './database.ts'
import { snippetsById } from './lookup.ts'
import { libraryStamp } from './stamp.ts'

/** Answers read and taken in before others get their turn. */
const SLICE = 50
/** Hits looked at for the filters. */
const MOST_HITS = 64

const HEAD = 'full-text'
const shardKey = (letter: string): string => `${HEAD}/${letter}`

interface Head {
  readonly stamp: string
  readonly ids: readonly string[]
}

function isHead(value: unknown): value is Head {
  return typeof value === 'object' && value !== null && 'stamp' in value && 'ids' in value
}

function isShard(value: unknown): value is Shard {
  return typeof value === 'object' && value !== null && 'words' in value && 'places' in value
}

async function headOf(db: KoiDatabase): Promise<Head | null> {
  const value = (await db.derived.get(HEAD))?.value
  return isHead(value) ? value : null
}

const textOf = ({ title, shortcut, tags, folder, body, examples }: SnippetRow): string =>
  [title, shortcut, ...tags, folder, toPlain(parseBody(body).body), ...examples].join(' ')

/** Everything at once or nothing: a worker that dies in between leaves the old index whole. */
async function keep(db: KoiDatabase, stamp: string, { ids, shards }: FullText): Promise<void> {
  const rows = [...shards].map(([letter, shard]) => ({ key: shardKey(letter), value: shard }))
  await db.transaction('rw', db.derived, async () => {
    await db.derived.where('key').startsWith(`${HEAD}/`).delete()
    await db.derived.bulkPut([...rows, { key: HEAD, value: { stamp, ids } }])
  })
}

/**
 * Makes the full-text index anew where the library changed since; a slice at a time, with `pause` between two, so that whoever asks the
 * worker something meanwhile is answered. Ends early, and changes nothing, when the library changes again or `signal` aborts.
 */
export async function renewFullText(
  db: KoiDatabase,
  pause: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const stamp = await libraryStamp(db)
  if ((await headOf(db))?.stamp === stamp) return
  const builder = new FullTextBuilder()
  const ids = await db.snippets.where('deletedAt').equals(0).primaryKeys()
  for (let at = 0; at < ids.length; at += SLICE) {
    for (const row of await snippetsById(db, ids.slice(at, at + SLICE))) builder.add(row.id, textOf(row))
    await pause()
    if (signal.aborted) return
  }
  if ((await libraryStamp(db)) === stamp) await keep(db, stamp, builder.finish())
}

/**
 * Answers in which every word that is sought stands anywhere, misspelt or not, best first. Reads of the index no more than the words need.
 * Null where the index is older than the library.
 */
export async function findInText(
  db: KoiDatabase,
  sought: Sought,
  most: number,
): Promise<SnippetRow[] | null> {
  const [stamp, head] = await Promise.all([libraryStamp(db), headOf(db)])
  if (!head || head.stamp !== stamp) return null
  if (!isSearch(sought) || sought.words.length === 0) return []
  const letters = [...new Set(sought.words.map(shardOf))]
  const rows = await db.derived.bulkGet(letters.map(shardKey))
  const shards = new Map(
    rows.flatMap((row, at): [string, Shard][] =>
      isShard(row?.value) ? [[letters[at] ?? '', row.value]] : [],
    ),
  )
  const places = searchFullText(
    sought.words,
    (letter) => shards.get(letter) ?? null,
    head.ids.length,
    MOST_HITS,
  )
  const ids = places.map((place) => head.ids[place]).filter((id) => id !== undefined)
  return (await snippetsById(db, ids)).filter((row) => passes(row, sought)).slice(0, most)
}
