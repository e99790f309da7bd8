import type { KoiDatabase } from '../database.ts'
import { choose, setting } from '../settings.ts'

/** The latest time this computer has ever shown, epoch ms: what packs are held against. */
export function latestTime(db: KoiDatabase): Promise<number> {
  return setting(db, 'latestTime')
}

/** Remembers a time that was seen, epoch ms; an earlier one changes nothing. */
export async function noteTime(db: KoiDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (now > (await latestTime(db))) await choose(db, 'latestTime', now)
  })
}
