import type { Ignored } from '../domain/knowledge.ts'
import type { IgnoredRow, KoiDatabase } from './database.ts'

export async function ignorePhrase(db: KoiDatabase, ignored: Ignored, now: number): Promise<void> {
  await db.transaction('rw', db.ignored, async () => {
    const there = await db.ignored
      .where('[rule+phrase+desk]')
      .equals([ignored.rule, ignored.phrase, ignored.desk])
      .count()
    if (there === 0) await db.ignored.add({ ...ignored, at: now })
  })
}

/** Newest first, for the list from which they can be taken back. */
export async function ignoredPhrases(db: KoiDatabase): Promise<IgnoredRow[]> {
  return db.ignored.orderBy('id').reverse().toArray()
}

export async function heedAgain(db: KoiDatabase, id: number): Promise<void> {
  await db.ignored.delete(id)
}

export async function addWord(db: KoiDatabase, word: string): Promise<void> {
  await db.dictionary.put({ word })
}

export async function removeWord(db: KoiDatabase, word: string): Promise<void> {
  await db.dictionary.delete(word)
}

export async function dictionary(db: KoiDatabase): Promise<string[]> {
  return (await db.dictionary.toArray()).map(({ word }) => word)
}
