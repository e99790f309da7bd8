import type { Card } from '../domain/practice/card.ts'
import { type Day, isoOfDay, localTime } from '../domain/reminders/local-time.ts'
import { weekHere } from './counts.ts'
import type { KoiDatabase } from './database.ts'
import { setting } from './settings.ts'

const DAY_MS = 86_400_000

/** All cards on file. */
export async function drillCards(db: KoiDatabase): Promise<Card[]> {
  return db.drills.toArray()
}

/** Keeps a card as it was answered at `now` (epoch ms), and that there was practice on this day. */
export async function keepCard(db: KoiDatabase, card: Card, now: number): Promise<void> {
  await db.transaction('rw', db.drills, db.counts, db.settings, async () => {
    const { zone } = await setting(db, 'calendar')
    await db.drills.put(card)
    const what = isoOfDay(localTime(now, zone).day)
    await db.counts.put({ week: await weekHere(db, now), kind: 'practised', what, count: 1 })
  })
}

/** The days with practice. */
export async function practisedDays(db: KoiDatabase): Promise<ReadonlySet<Day>> {
  const rows = await db.counts.filter(({ kind }) => kind === 'practised').toArray()
  return new Set(rows.map(({ what }) => Date.parse(what) / DAY_MS).filter(Number.isInteger))
}

/** Forgets how the drills went and on which days there was practice. */
export async function forgetPractice(db: KoiDatabase): Promise<void> {
  await db.transaction('rw', db.drills, db.counts, async () => {
    await db.drills.clear()
    await db.counts.filter(({ kind }) => kind === 'practised').delete()
  })
}
