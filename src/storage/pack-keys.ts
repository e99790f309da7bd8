import type { KoiDatabase } from './database.ts'
import type { KeyRow } from './studio-rows.ts'

/** All keys that sign packs here, oldest first. */
export async function packKeys(db: KoiDatabase): Promise<KeyRow[]> {
  return (await db.keys.toArray()).sort((a, b) => a.createdAt - b.createdAt)
}

/** Keeps a key; one that is there already keeps its name and when it was made. True where it is new. */
export async function keepKey(db: KoiDatabase, key: KeyRow): Promise<boolean> {
  return db.transaction('rw', db.keys, async () => {
    const there = await db.keys.get(key.keyId)
    const savedAt = Math.max(key.savedAt, there?.savedAt ?? 0)
    await db.keys.put(there ? { ...there, savedAt } : key)
    return !there
  })
}

export async function nameKey(db: KoiDatabase, keyId: string, title: string): Promise<void> {
  await db.keys.update(keyId, { title })
}

/** Remembers that a password-protected copy was made; `at` in epoch milliseconds. */
export async function noteKeySaved(db: KoiDatabase, keyId: string, at: number): Promise<void> {
  await db.keys.update(keyId, { savedAt: at })
}

/** Takes a key off this computer for good. */
export async function removeKey(db: KoiDatabase, keyId: string): Promise<void> {
  await db.keys.delete(keyId)
}
