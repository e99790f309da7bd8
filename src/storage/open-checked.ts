import Dexie from 'dexie'
import type { KoiDatabase } from './database.ts'

/** A native version is ten times Dexie's. */
const NATIVE = 10

/**
 * Opens the store. Dexie 4 opens a database of a later version as it finds it and would write old rows into new tables, so
 * one is refused here with a VersionError and stays closed.
 */
export async function openChecked(db: KoiDatabase): Promise<void> {
  const known = db.verno
  await db.open()
  if (db.backendDB().version <= known * NATIVE) return
  db.close({ disableAutoOpen: true })
  throw new Dexie.VersionError('written by a later Koi')
}
