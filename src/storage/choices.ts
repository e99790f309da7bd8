import type { ChoiceRow, KoiDatabase } from './database.ts'

/** Choices older than this are forgotten. */
export const KEEP_CHOICES_MS = 180 * 86_400_000

export async function choices(db: KoiDatabase): Promise<ChoiceRow[]> {
  return db.choices.toArray()
}

export async function forgetChoice(db: KoiDatabase, id: number): Promise<void> {
  await db.choices.delete(id)
}

export async function forgetOldChoices(db: KoiDatabase, now: number): Promise<void> {
  await db.choices
    .where('at')
    .below(now - KEEP_CHOICES_MS)
    .delete()
}
