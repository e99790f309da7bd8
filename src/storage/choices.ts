import type { ChoiceRow, KoiDatabase } from './database.ts'
import { forgetOldRejections } from './rejections.ts'

/** Choices older than this are forgotten. */
export const KEEP_CHOICES_MS = 180 * 86_400_000

export async function choices(db: KoiDatabase): Promise<ChoiceRow[]> {
  return db.choices.toArray()
}

export async function forgetChoice(db: KoiDatabase, id: number): Promise<void> {
  await db.choices.delete(id)
}

/** Forgets old choices, and what was sent away as long ago. */
export async function forgetOldChoices(db: KoiDatabase, now: number): Promise<void> {
  const since = now - KEEP_CHOICES_MS
  await db.choices.where('at').below(since).delete()
  await forgetOldRejections(db, since)
}
