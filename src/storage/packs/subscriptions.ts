import { NEVER_LOOKED } from '../../domain/packs/following/timing.ts'
import type { KoiDatabase } from '../database.ts'
import type { SubscriptionRow } from '../pack-rows.ts'

/** What an administrator pins. */
export interface Pin {
  readonly address: string
  readonly keyId: string
  /** What to call it until it came; '' for nothing. */
  readonly title: string
}

/** Every followed address, the administrator's first. */
export async function followedAddresses(db: KoiDatabase): Promise<SubscriptionRow[]> {
  const rows = await db.subscriptions.orderBy('address').toArray()
  return rows.sort((a, b) => Number(b.origin === 'managed') - Number(a.origin === 'managed'))
}

/** A new address to follow, due at once. */
export function newSubscription(
  pin: Pin,
  origin: SubscriptionRow['origin'],
  pack: SubscriptionRow['pack'] = '',
): SubscriptionRow {
  return { ...NEVER_LOOKED, ...pin, origin, pack, trouble: '', detail: '', mirror: '' }
}

/** Puts down what a look came to; nothing where the address is not followed any more. */
export async function noteLook(
  db: KoiDatabase,
  address: string,
  came: Partial<Omit<SubscriptionRow, 'address' | 'origin'>>,
): Promise<void> {
  await db.subscriptions.update(address, came)
}

async function cutLoose(db: KoiDatabase, { address, pack }: SubscriptionRow): Promise<void> {
  await db.subscriptions.delete(address)
  await db.packs
    .where('name')
    .equals(pack)
    .filter((row) => row.address === address)
    .modify({ origin: 'file', address: '' })
}

/** Stops following an address. The pack that came from there stays, as a file's would. */
export async function stopFollowing(db: KoiDatabase, address: string): Promise<void> {
  await db.transaction('rw', db.subscriptions, db.packs, async () => {
    const row = await db.subscriptions.get(address)
    if (row) await cutLoose(db, row)
  })
}

/** Makes the administrator's addresses exactly these. A pack that is pinned no more stays with the agent. */
export async function setPins(db: KoiDatabase, pins: readonly Pin[]): Promise<void> {
  await db.transaction('rw', db.subscriptions, db.packs, async () => {
    const held = new Map((await db.subscriptions.toArray()).map((row) => [row.address, row]))
    for (const pin of pins) {
      const row = held.get(pin.address)
      if (row?.origin === 'managed' && row.keyId === pin.keyId) continue
      await db.subscriptions.put(newSubscription(pin, 'managed', row?.pack))
    }
    const pinned = new Set(pins.map(({ address }) => address))
    for (const row of held.values())
      if (row.origin === 'managed' && !pinned.has(row.address)) await cutLoose(db, row)
  })
}
