import type { Table } from 'dexie'
import { headLine, LineHash, rowsLine } from './backup-lines.ts'
import type { KoiDatabase } from './database.ts'
import { UNWATCHED, type Watch } from './watch.ts'

/** Tables that are made anew from the others. */
const DERIVED: ReadonlySet<string> = new Set(['derived'])

/** Rows read at a time, and characters of a line at which the next one begins. */
const ROWS = 100
const LINE = 500_000

/** The tables that a backup holds. */
export const keptTables = (db: KoiDatabase): Table[] => db.tables.filter(({ name }) => !DERIVED.has(name))

function keyOf(row: Readonly<Record<string, unknown>>, path: string | readonly string[] | null | undefined) {
  return typeof path === 'string' ? row[path] : path?.map((name) => row[name])
}

/** Hands on a table's rows as lines, in the order of their keys. */
async function readLines(table: Table, take: (line: string, rows: number) => void): Promise<void> {
  let rows: string[] = []
  let length = 0
  const end = (): void => {
    if (rows.length > 0) take(rowsLine(table.name, rows), rows.length)
    rows = []
    length = 0
  }
  let some = await table.orderBy(':id').limit(ROWS).toArray()
  while (some.length > 0) {
    for (const row of some) {
      const written = JSON.stringify(row)
      rows.push(written)
      length += written.length
      if (length >= LINE) end()
    }
    const last = keyOf(some.at(-1), table.schema.primKey.keyPath)
    some = await table.where(':id').above(last).limit(ROWS).toArray()
  }
  end()
}

/**
 * Everything on file as one file: a line of what it is, lines of rows, a line with the hash of those before. Read in one transaction, so that it
 * is of one moment; what is read goes into Blobs at once, which the browser keeps out of memory. Throws where `signal` aborts.
 */
export async function saveBackup(
  db: KoiDatabase,
  madeAt: string,
  { progress, signal }: Watch = UNWATCHED,
): Promise<Blob> {
  const kept = keptTables(db)
  const parts: Blob[] = [new Blob([headLine({ version: db.verno, madeAt })])]
  let done = 0
  await db.transaction('r', kept, async () => {
    for (const table of kept)
      await readLines(table, (line, rows) => {
        parts.push(new Blob([line]))
        done += rows
        progress(done)
        signal.throwIfAborted()
      })
  })
  const hash = new LineHash()
  for (const part of parts) await hash.add(new Uint8Array(await part.arrayBuffer()))
  return new Blob([...parts, new Blob([new Uint8Array(hash.end())])], { type: 'application/x-ndjson' })
}

/** How many rows a backup of what is on file would hold. */
export async function countRows(db: KoiDatabase): Promise<number> {
  const counts = await Promise.all(keptTables(db).map((table) => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Erases everything Koi keeps, in one transaction. */
export async function eraseAll(db: KoiDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear()
  })
}
