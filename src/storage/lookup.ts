import type { ShortcutName } from '../domain/knowledge.ts'
import { inOrder, passes } from '../domain/lookup/candidates.ts'
import { isSearch, type Sought } from '../domain/lookup/sought.ts'
import type { Snippet } from '../domain/snippets/snippet.ts'
import type { KoiDatabase, SnippetRow } from './database.ts'
import { libraryStamp } from './stamp.ts'

/** Rows read for one question at most: whatever the library's size, a lookup reads no more bodies than these. */
const MOST_ROWS = 64
/** Of what was used last, this much counts before the rest. */
const MOST_RECENT = 200
/** Tags that one word may begin, of which the answers are found. */
const MOST_TAGS = 200

const NAMES = 'shortcut-names'

const lives = ({ deletedAt }: SnippetRow): boolean => deletedAt === 0

/** Place of each pack on a clash, by its name: the agent's own go first, what came with Koi last. */
async function precedence(db: KoiDatabase): Promise<ReadonlyMap<string, number>> {
  const keys = await db.packs.orderBy('order').primaryKeys()
  return new Map([['own', -1], ...keys.map((name, place): [string, number] => [name, place])])
}

function inPrecedence<T extends Snippet>(rows: readonly T[], places: ReadonlyMap<string, number>): T[] {
  const placeOf = ({ pack }: Snippet): number => places.get(pack) ?? places.size
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Ids of what is on file and not to be found: deleted, resting, recalled. A pack that is off may hold thousands. */
async function hiddenIds(db: KoiDatabase): Promise<ReadonlySet<string>> {
  const [kept, deleted] = await Promise.all([
    db.snippets.where('deletedAt').below(0).primaryKeys(),
    db.snippets.where('deletedAt').above(0).primaryKeys(),
  ])
  return new Set([...kept, ...deleted])
}

/** Ids of the last used, newest first. All of them at once: backwards IndexedDB goes one by one, which takes longer for a hundred than this for all. */
async function recentIds(db: KoiDatabase, most: number): Promise<string[]> {
  const used = await db.snippets.where('usedAt').above(0).primaryKeys()
  return used.slice(-most).reverse()
}

/** Ids of the answers with a tag that begins with `word`. First which tags those are, then all of each at once: one by one a thousand take 0.1 s. */
async function idsByTag(db: KoiDatabase, word: string): Promise<string[]> {
  const tags = await db.snippets.where('tags').startsWithIgnoreCase(word).limit(MOST_TAGS).uniqueKeys()
  const found = tags.map((tag) => db.snippets.where('tags').equals(tag).primaryKeys())
  return (await Promise.all(found)).flat()
}

/** Ids of the answers with a word in title or shortcut, or a tag, that begins with `word`. */
async function idsFor(db: KoiDatabase, word: string): Promise<Set<string>> {
  const [words, tags] = await Promise.all([
    db.snippets.where('words').startsWith(word).primaryKeys(),
    idsByTag(db, word),
  ])
  return new Set([...words, ...tags])
}

/** Ids of what passes the filters that have an index; null where none has. */
async function idsByFilter(db: KoiDatabase, { tag, pack, folder }: Sought): Promise<Set<string> | null> {
  if (tag !== '') return new Set(await idsByTag(db, tag))
  if (folder !== '') {
    const [top, inside] = await Promise.all([
      db.snippets.where('folder').startsWithIgnoreCase(folder).primaryKeys(),
      db.snippets.orderBy('folder').uniqueKeys(),
    ])
    const deeper = inside
      .map(String)
      .filter((name) => name.toLowerCase().includes(`/${folder}`))
      .map((name) => db.snippets.where('folder').equals(name).primaryKeys())
    return new Set([...top, ...(await Promise.all(deeper)).flat()])
  }
  if (pack !== '') return new Set(await db.snippets.where('pack').startsWithIgnoreCase(pack).primaryKeys())
  return null
}

function inAll(sets: readonly ReadonlySet<string>[]): string[] {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size)
  return [...(smallest ?? [])].filter((id) => others.every((set) => set.has(id)))
}

async function rowsOf(db: KoiDatabase, ids: readonly string[]): Promise<SnippetRow[]> {
  const rows = await db.snippets.bulkGet([...ids])
  return rows.filter((row) => row !== undefined).filter(lives)
}

async function lastUsed(db: KoiDatabase, most: number): Promise<SnippetRow[]> {
  const used = await rowsOf(db, await recentIds(db, most))
  if (used.length >= most) return used
  const others = await db.snippets
    .where('usedAt')
    .equals(0)
    .filter(lives)
    .limit(most - used.length)
    .toArray()
  return [...used, ...others]
}

/**
 * Answers by shortcut, title, tags and folder, straight from the indexes, best first; the last used where nothing is sought. Reads at most
 * MOST_ROWS answers whole.
 */
export async function lookUp(db: KoiDatabase, sought: Sought, most: number): Promise<SnippetRow[]> {
  if (!isSearch(sought)) return lastUsed(db, most)
  const [hidden, filtered, recent, ...byWord] = await Promise.all([
    hiddenIds(db),
    idsByFilter(db, sought),
    recentIds(db, MOST_RECENT),
    ...sought.words.map((word) => idsFor(db, word)),
  ])
  const sets = filtered ? [filtered, ...byWord] : byWord
  // A step alone has no index of its own, and few answers have none: the last used are looked through.
  const ids = (sets.length > 0 ? inAll(sets) : recent).filter((id) => !hidden.has(id))
  const found = new Set(ids)
  const first = [...ids.slice(0, MOST_ROWS / 2), ...recent.filter((id) => found.has(id))]
  const rows = await rowsOf(db, [...new Set([...first, ...ids])].slice(0, MOST_ROWS))
  return inOrder(
    rows.filter((row) => passes(row, sought)),
    sought,
  ).slice(0, most)
}

/** Living answers by id, in the order of `ids`. */
export function snippetsById(db: KoiDatabase, ids: readonly string[]): Promise<SnippetRow[]> {
  return rowsOf(db, ids)
}

/** The living answers with this shortcut, the agent's own first, then packs in their order. */
export async function snippetsByShortcut(db: KoiDatabase, shortcut: string): Promise<SnippetRow[]> {
  if (shortcut === '') return []
  const rows = (await db.snippets.where('shortcut').equals(shortcut).toArray()).filter(lives)
  return rows.length > 1 ? inPrecedence(rows, await precedence(db)) : rows
}

interface KeptNames {
  readonly stamp: string
  readonly names: readonly ShortcutName[]
}

/** Written by this file alone, so its form is known once the stamp fits. */
function isKept(value: unknown, stamp: string): value is KeptNames {
  return typeof value === 'object' && value !== null && 'stamp' in value && value.stamp === stamp
}

/** Has the names put in order anew, after another order of the packs. */
export async function forgetNames(db: KoiDatabase): Promise<void> {
  await db.derived.delete(NAMES)
}

async function namesOfAll(db: KoiDatabase): Promise<readonly ShortcutName[]> {
  return db.transaction('rw', db.snippets, db.derived, db.packs, async () => {
    const stamp = await libraryStamp(db)
    const kept = (await db.derived.get(NAMES))?.value
    if (isKept(kept, stamp)) return kept.names
    const named = await db.snippets.where('shortcut').above('').filter(lives).toArray()
    const names = inPrecedence(named, await precedence(db)).map(({ id, shortcut, title, pack }) => ({
      id,
      shortcut,
      title,
      pack,
    }))
    await db.derived.put({ key: NAMES, value: { stamp, names } })
    return names
  })
}

/**
 * Shortcut, title and pack of every living answer that has a shortcut, last used first. Kept whole beside the library and made anew after
 * a change of it, so that a worker that just started reads no bodies.
 */
export async function shortcutNames(db: KoiDatabase): Promise<ShortcutName[]> {
  const [names, recent] = await Promise.all([namesOfAll(db), recentIds(db, MOST_RECENT)])
  const rank = new Map(recent.map((id, place) => [id, place]))
  const placeOf = ({ id }: ShortcutName): number => rank.get(id) ?? recent.length
  return [...names].sort((a, b) => placeOf(a) - placeOf(b))
}
