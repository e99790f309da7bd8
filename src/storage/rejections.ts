import type { KoiDatabase, RejectionRow } from './database.ts'

/** Every answer that was sent away, with the words it was suggested for. */
export async function rejections(db: KoiDatabase): Promise<RejectionRow[]> {
  return db.rejections.toArray()
}

/** Remembers that an answer was sent away. `customerWords` are without contact data. Gives its number, to take it back. */
export async function noteRejection(
  db: KoiDatabase,
  snippet: string,
  customerWords: string,
  now: number,
): Promise<number> {
  return db.rejections.add({ snippet, text: customerWords, at: now })
}

export async function takeBackRejection(db: KoiDatabase, id: number): Promise<void> {
  await db.rejections.delete(id)
}
