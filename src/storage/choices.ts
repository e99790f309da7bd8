import type { ChoiceRow, KoiDatabase, RejectionRow } from './database.ts'
import { setting } from './settings.ts'

/** For how many days choices may be kept. */
export const KEEP_CHOICES_DAYS = [30, 90, 180, 365] as const

const DAY_MS = 86_400_000

/** What the index learnt from: what was chosen, and what was sent away. */
export interface Learnt {
  readonly choices: readonly ChoiceRow[]
  readonly rejections: readonly RejectionRow[]
}

export async function choices(db: KoiDatabase): Promise<ChoiceRow[]> {
  return db.choices.toArray()
}

/** Everything that was learnt, the newest first. */
export async function learnt(db: KoiDatabase): Promise<Learnt> {
  return {
    choices: await db.choices.orderBy('at').reverse().toArray(),
    rejections: await db.rejections.orderBy('at').reverse().toArray(),
  }
}

/** Forgets what is named, all of it or nothing. */
export async function forgetLearnt(db: KoiDatabase, { choices, rejections }: Learnt): Promise<void> {
  await db.transaction('rw', db.choices, db.rejections, async () => {
    await db.choices.bulkDelete(choices.map(({ id }) => id))
    await db.rejections.bulkDelete(rejections.map(({ id }) => id))
  })
}

/** Puts back what was forgotten. */
export async function learnAgain(db: KoiDatabase, { choices, rejections }: Learnt): Promise<void> {
  await db.transaction('rw', db.choices, db.rejections, async () => {
    await db.choices.bulkPut([...choices])
    await db.rejections.bulkPut([...rejections])
  })
}

/** Forgets choices and rejections that are older than the agent wants them kept. `now` in epoch ms. */
export async function forgetOldChoices(db: KoiDatabase, now: number): Promise<void> {
  const before = now - (await setting(db, 'keepChoicesDays')) * DAY_MS
  await db.transaction('rw', db.choices, db.rejections, async () => {
    await db.choices.where('at').below(before).delete()
    await db.rejections.where('at').below(before).delete()
  })
}
