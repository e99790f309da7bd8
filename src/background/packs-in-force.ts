import { clearAlarm, setAlarm } from '../platform/alarms.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { keepPacksInForce, nextEnd } from '../storage/packs/in-force.ts'

/** Rings when the next pack's time is over. */
export const PACK_ENDS = 'koi-pack-ends'

/** Lets packs rest whose time is over and wakes the worker for the next one. True where what is offered changed. `now` in epoch ms. */
export async function mindPacks(db: KoiDatabase, now: number): Promise<boolean> {
  const turned = await keepPacksInForce(db, now)
  const end = await nextEnd(db, now)
  if (end === null) await clearAlarm(PACK_ENDS)
  else await setAlarm(PACK_ENDS, end)
  return turned
}
