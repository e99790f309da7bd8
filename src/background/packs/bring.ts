import { isKeyId } from '../../domain/packs/built/header.ts'
import { isInstalled, timeProblem } from '../../domain/packs/built/verify.ts'
import { addressesToTry } from '../../domain/packs/following/addresses.ts'
import { type FailedLook, failedLook } from '../../domain/packs/following/trouble.ts'
import { LIMITS } from '../../domain/packs/limits.ts'
import { FetchFailed } from '../../platform/fetch-failed.ts'
import type { PackRow, SubscriptionRow } from '../../storage/pack-rows.ts'
import { latestTime } from '../../storage/packs/latest-time.ts'
import { type TookPack, takePack } from '../../storage/packs/take-pack.ts'
import type { Around } from './around.ts'

/** What a look brought: the pack as it is on file now, and the mirror it came from ('' for the address itself). */
export type Brought =
  | (Pick<TookPack, 'ok' | 'row' | 'state'> & { readonly mirror: string })
  | ({ readonly ok: false } & FailedLook)

const failed = (trouble: FailedLook['trouble'], detail = ''): Brought => ({ ok: false, trouble, detail })

/** The bytes at an address, or why there are none. */
export async function bytesAt(
  address: string,
  { fetchFile }: Pick<Around, 'fetchFile'>,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | ({ ok: false } & FailedLook)> {
  try {
    return { ok: true, bytes: (await fetchFile(address, LIMITS.bytes)).bytes }
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error
    return { ok: false, ...failedLook(error) }
  }
}

/** Nothing to take where the file is what is installed; but it may have run out meanwhile. */
async function stillGood({ db, now }: Around, row: PackRow): Promise<Brought> {
  const problem = timeProblem(row.facts, { now: now(), latestSeen: await latestTime(db) })
  return problem ? failed('refused', problem.message) : { ok: true, row, state: 'same', mirror: '' }
}

async function take(
  around: Around,
  bytes: Uint8Array<ArrayBuffer>,
  { address, origin, keyId, pack }: SubscriptionRow,
  installed: PackRow | undefined,
): Promise<Brought> {
  const { db, edge, now } = around
  const isIts = installed?.origin === origin && installed.address === address
  if (isIts && (await isInstalled(bytes, installed, edge))) return stillGood(around, installed)
  const only = pack === '' ? {} : { only: pack }
  const taking = { origin, address, keyId, ...only, allowUnsigned: false, confirmed: true }
  const taken = await takePack(db, bytes, taking, edge, now())
  if (!taken.ok) return failed('refused', taken.message)
  if (taken.state === 'ask') throw new Error('a pinned key was asked for')
  return { ok: true, row: taken.row, state: taken.state, mirror: '' }
}

async function bringFrom(
  from: string,
  row: SubscriptionRow,
  installed: PackRow | undefined,
  around: Around,
): Promise<Brought> {
  const read = around.readAddress(from)
  if (!read.ok) return failed('bad-address')
  if (row.origin === 'address' && !(await around.mayRead(read.origin))) return failed('not-allowed')
  const came = await bytesAt(read.address, around)
  if (!came.ok) return came
  const isFollowed = (await around.db.subscriptions.get(row.address))?.origin === row.origin
  return isFollowed ? take(around, came.bytes, row, installed) : failed('not-allowed')
}

/** Mirrors that may be asked: a pinned pack's all, as they have to be open to everybody; else those the agent allowed. */
async function openMirrors(row: SubscriptionRow, installed: PackRow | undefined, { mayRead }: Around) {
  const mirrors = installed?.facts.mirrors ?? []
  const may = await Promise.all(
    mirrors.map(async (mirror) => row.origin === 'managed' || mayRead(new URL(mirror).origin)),
  )
  return addressesToTry(row.address, mirrors, (mirror) => may[mirrors.indexOf(mirror)] ?? false)
}

/** Brings the pack of a followed address up to date, from its mirrors where the address itself fails. What is wrong is the address's own trouble. */
export async function bring(
  row: SubscriptionRow,
  installed: PackRow | undefined,
  around: Around,
): Promise<Brought> {
  if (!isKeyId(row.keyId)) return failed('bad-key')
  const [own = row.address, ...mirrors] = await openMirrors(row, installed, around)
  const first = await bringFrom(own, row, installed, around)
  if (first.ok || first.trouble === 'offline') return first
  for (const mirror of mirrors) {
    const brought = await bringFrom(mirror, row, installed, around)
    if (brought.ok) return { ...brought, mirror }
  }
  return first
}
