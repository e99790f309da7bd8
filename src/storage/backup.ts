import type { KoiDatabase } from './database.ts'

/** Everything on file as plain data; one table a key. */
export interface Backup {
  readonly koi: 'backup'
  readonly version: number
  readonly madeAt: string
  readonly tables: Readonly<Record<string, readonly unknown[]>>
}

/** Tables that are made anew from the others. */
const DERIVED: ReadonlySet<string> = new Set(['derived'])

/** Reads every table but the derived ones in one transaction. */
export async function exportAll(db: KoiDatabase, madeAt: string): Promise<Backup> {
  const kept = db.tables.filter(({ name }) => !DERIVED.has(name))
  const entries = await db.transaction('r', kept, () =>
    Promise.all(kept.map(async (table) => [table.name, await table.toArray()] as const)),
  )
  return { koi: 'backup', version: db.verno, madeAt, tables: Object.fromEntries(entries) }
}

/** Erases everything Koi keeps, in one transaction. */
export async function eraseAll(db: KoiDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear()
  })
}
