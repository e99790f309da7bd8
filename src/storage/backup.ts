import type { KoiDatabase } from './database.ts'

/** Everything on file as plain data; one table a key. */
export interface Backup {
  readonly koi: 'backup'
  readonly version: number
  readonly madeAt: string
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** Reads every table in one transaction. */
export async function exportAll(db: KoiDatabase, madeAt: string): Promise<Backup> {
  const entries = await db.transaction('r', db.tables, () =>
    Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  )
  return { koi: 'backup', version: db.verno, madeAt, tables: Object.fromEntries(entries) }
}

/** Erases everything Koi keeps, in one transaction. */
export async function eraseAll(db: KoiDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear()
  })
}
