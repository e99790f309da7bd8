import { keptTables } from './backup.ts'
import { BACKUP_FORM, type BackupHead, LineHash, linesOf } from './backup-lines.ts'
import type { KoiDatabase, Row } from './database.ts'
import { latestTime, noteTime } from './packs/latest-time.ts'
import { isRecord, readRows } from './restore.ts'
import { UNWATCHED, type Watch } from './watch.ts'

/** Why a file is refused: no backup, one of a later Koi, one whose end is missing, or one that was changed after it was saved. */
export type RestoreTrouble = 'not-a-backup' | 'newer' | 'cut-off' | 'changed'

/** Takes rows of a table, in the form of this Koi. */
export type TakeRows = (table: string, rows: readonly Row[]) => void

/** Bytes up to which a backup of the first form is read, which was one JSON as a whole. */
const FIRST_FORM = 300_000_000
/** Rows written before others get their turn. */
const SLICE = 1000

function readHead(db: KoiDatabase, content: unknown): BackupHead | RestoreTrouble {
  if (!isRecord(content) || content['koi'] !== 'backup') return 'not-a-backup'
  const { version, madeAt, form } = content
  if (typeof version !== 'number' || typeof madeAt !== 'string') return 'not-a-backup'
  const isLater = typeof form === 'number' && form > BACKUP_FORM
  return version > db.verno || isLater ? 'newer' : { version, madeAt }
}

/** Text as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A backup of the first form: one JSON, without a hash. */
async function readFirstForm(
  db: KoiDatabase,
  file: Blob,
  take: TakeRows,
): Promise<BackupHead | RestoreTrouble> {
  const content = file.size > FIRST_FORM ? null : parsed(await file.text())
  const head = readHead(db, content)
  if (typeof head === 'string') return head
  const tables = isRecord(content) ? content['tables'] : null
  if (!isRecord(tables)) return 'not-a-backup'
  for (const [name, written] of Object.entries(tables)) {
    const rows = readRows(name, written, head.version)
    if (rows === null) return 'not-a-backup'
    take(name, rows)
  }
  return head
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

/** The lines after the first: every row is handed on, and at the end the hash of all has to be the one that the last line says. */
async function readLines(
  { version }: BackupHead,
  lines: AsyncGenerator<Uint8Array>,
  first: Uint8Array,
  take: TakeRows,
): Promise<RestoreTrouble | null> {
  const hash = new LineHash()
  const utf8 = new TextDecoder()
  let isOurs = true
  let before = first
  for await (const line of lines) {
    await hash.add(before)
    before = line
    const content = parsed(utf8.decode(line))
    if (isRecord(content) && content['koi'] === 'end') continue
    const rows = isRecord(content) ? readRows(content['table'], content['rows'], version) : null
    if (rows === null) isOurs = false
    else take(String(isRecord(content) ? content['table'] : ''), rows)
  }
  if (sameBytes(before, hash.end())) return isOurs ? null : 'not-a-backup'
  return utf8.decode(before).startsWith('{"koi":"end"') && before.at(-1) === 10 ? 'changed' : 'cut-off'
}

/**
 * Reads a backup file, a line at a time, and hands its rows on. Only what is answered with its head may be put in place: a trouble says that the
 * rows that were handed on are not to be used.
 */
export async function readBackup(
  db: KoiDatabase,
  file: Blob,
  take: TakeRows,
): Promise<BackupHead | RestoreTrouble> {
  const lines = linesOf(file)
  const { value: first } = await lines.next()
  const content = first ? parsed(new TextDecoder().decode(first)) : undefined
  if (!first || !isRecord(content) || typeof content['form'] !== 'number') {
    await lines.return(undefined)
    return readFirstForm(db, file, take)
  }
  const head = readHead(db, content)
  if (typeof head === 'string') return head
  return (await readLines(head, lines, first, take)) ?? head
}

/** What a backup holds: rows by table, and how many answers among them are deleted ones. */
export interface BackupCounts {
  readonly rows: Readonly<Record<string, number>>
  readonly deleted: number
  readonly doneReminders: number
}

/** Looks through a backup without keeping its rows. */
export async function countBackup(
  db: KoiDatabase,
  file: Blob,
): Promise<{ readonly head: BackupHead; readonly counts: BackupCounts } | RestoreTrouble> {
  const rows: Record<string, number> = {}
  let deleted = 0
  let doneReminders = 0
  const head = await readBackup(db, file, (table, some) => {
    rows[table] = (rows[table] ?? 0) + some.length
    if (table === 'snippets') deleted += some.filter((row) => Number(row['deletedAt']) > 0).length
    if (table === 'reminders') doneReminders += some.filter((row) => row['state'] === 'done').length
  })
  return typeof head === 'string' ? head : { head, counts: { rows, deleted, doneReminders } }
}

/** The same of what is on file now, to hold a backup against. */
export async function countHere(db: KoiDatabase): Promise<BackupCounts> {
  const counted = await Promise.all(keptTables(db).map(async (table) => [table.name, await table.count()]))
  return {
    rows: Object.fromEntries(counted),
    deleted: await db.snippets.where('deletedAt').above(0).count(),
    doneReminders: await db.reminders.where('state').equals('done').count(),
  }
}

/**
 * Puts a backup in the place of everything on file, in one transaction: all of it or nothing. Answers with why the file is refused, null where it
 * is in place. Throws where `signal` aborts, and then everything stands as before.
 */
export async function restoreBackup(
  db: KoiDatabase,
  file: Blob,
  { progress, signal }: Watch = UNWATCHED,
): Promise<RestoreTrouble | null> {
  const read = new Map<string, Row[]>()
  const head = await readBackup(db, file, (table, rows) => {
    signal.throwIfAborted()
    const known = read.get(table)
    if (!known) read.set(table, [...rows])
    else for (const row of rows) known.push(row)
  })
  if (typeof head === 'string') return head
  let done = 0
  await db.transaction('rw', db.tables, async () => {
    const latestSeen = await latestTime(db)
    // What was derived goes first: the stamp that comes with the new snippets is to stay.
    const tables = db.tables.toSorted((a, b) => Number(b.name === 'derived') - Number(a.name === 'derived'))
    for (const table of tables) {
      await table.clear()
      const rows = read.get(table.name) ?? []
      for (let at = 0; at < rows.length; at += SLICE) {
        const some = rows.slice(at, at + SLICE)
        await table.bulkAdd(some)
        done += some.length
        progress(done)
        signal.throwIfAborted()
      }
      read.delete(table.name)
    }
    // An old backup is no way to set the clock back.
    await noteTime(db, latestSeen)
  })
  return null
}
