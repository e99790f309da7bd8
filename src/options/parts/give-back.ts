import { giveBack } from '../../platform/permissions.ts'
import type { KoiDatabase } from '../../storage/database.ts'
import type { SubscriptionRow } from '../../storage/pack-rows.ts'
import { enabledSites } from '../../storage/sites.ts'

/** The origin of an address; '' where it is none. */
export function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : ''
}

/** Permissions are given by host, whatever the port. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '')

/** Every address Koi may ask for the pack of a followed one. */
export async function addressesOf({ address, pack }: SubscriptionRow, db: KoiDatabase): Promise<string[]> {
  const installed = pack === '' ? undefined : await db.packs.get(pack)
  return [address, ...(installed?.facts.mirrors ?? [])]
}

/** Gives the browser back what it was asked for these addresses, except where a site or another followed address needs it. */
export async function giveBackUnused(addresses: readonly string[], db: KoiDatabase): Promise<void> {
  const followed = await db.subscriptions.filter(({ origin }) => origin === 'address').toArray()
  const others = await Promise.all(followed.map((row) => addressesOf(row, db)))
  const needed = new Set([...others.flat(), ...(await enabledSites(db))].map(hostOf))
  const unused = addresses.filter((address) => !needed.has(hostOf(address)))
  // The browser refuses for the desks that Koi came with: those stay.
  await Promise.all(unused.map((address) => giveBack(originOf(address)).catch(() => undefined)))
}
