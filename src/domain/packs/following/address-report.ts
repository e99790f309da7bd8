import { type Refusal, refused } from '../built/refusal.ts'
import { verifyPack } from '../built/verify.ts'
import type { Bytes, PackEdge } from '../edge.ts'
import { fingerprintOf } from '../keys/fingerprint.ts'
import type { FailedLook, LookTrouble } from './trouble.ts'

/** What is looked at when an address is tested, in the order people read it. */
export type AddressCheck = 'secure' | 'answers' | 'direct' | 'open' | 'cached' | 'pack'

/** One line of a report. `unknown` where this browser cannot tell. */
export interface CheckedAddress {
  readonly check: AddressCheck
  readonly outcome: 'good' | 'bad' | 'unknown'
  /** Why it is bad, where it is more than the check's own name says. */
  readonly failed: FailedLook | null
}

/** A pack at an address that may be installed. */
export interface PackThere {
  readonly title: string
  readonly version: number
  readonly keyId: string
  readonly fingerprint: string
  /** Bytes of the file as it is unpacked. */
  readonly size: number
}

export interface AddressReport {
  readonly checks: readonly CheckedAddress[]
  /** Null where there is none, or none that may be installed. */
  readonly pack: PackThere | null
}

/** A file that came, with what its server said of it; null where it said nothing, or nothing that may be read. */
export interface FileThere {
  readonly bytes: Bytes
  readonly etag: string | null
  readonly lastModified: string | null
  /** `Access-Control-Allow-Origin`, which only a reader with permission sees. */
  readonly allowOrigin: string | null
}

/** What a browser saw at an address. */
export interface SeenAddress {
  /** Written in a way that packs may be fetched by. */
  readonly isSecure: boolean
  /** Koi has permission for the site: then it reads whatever the server says, and cannot tell what others may read. */
  readonly isPermitted: boolean
  readonly file: FileThere | null
  readonly failed: FailedLook | null
  /** Where what is said may not be read: whether somebody says anything. */
  readonly isAlive: boolean
}

type Outcome = CheckedAddress['outcome']

const yesNo = (good: boolean): Outcome => (good ? 'good' : 'bad')

/** Troubles after which there is nothing more to see. */
const NO_ANSWER: ReadonlySet<LookTrouble> = new Set([
  ...(['offline', 'unreachable', 'slow', 'missing', 'forbidden', 'status'] as const),
])

/** Why nothing can be told of the address, null where somebody answers. */
function silence({ failed, isAlive }: SeenAddress): FailedLook | null {
  if (failed?.trouble === 'unreadable') return isAlive ? null : { trouble: 'unreachable', detail: '' }
  return failed && NO_ANSWER.has(failed.trouble) ? failed : null
}

/** May everybody read it? Without permission the browser tells by whether it let us. */
function isOpen({ file, isPermitted, failed }: SeenAddress): Outcome {
  if (!isPermitted) return yesNo(failed?.trouble !== 'unreadable')
  if (file === null || file.allowOrigin === null) return 'unknown'
  return yesNo(file.allowOrigin === '*')
}

/** An ETag is seen with permission only, unless the server shows it to everybody. */
function isCached(file: FileThere, isPermitted: boolean): Outcome {
  if (file.etag !== null || file.lastModified !== null) return 'good'
  return isPermitted ? 'bad' : 'unknown'
}

async function packIn(bytes: Bytes, now: number, edge: PackEdge): Promise<PackThere | Refusal> {
  const context = { trusted: null, allowUnsigned: false, installed: null, latestSeen: 0, now }
  const verified = await verifyPack(bytes, context, edge)
  if (!verified.ok) return verified
  const { pack, keyId } = verified
  if (keyId === null) return refused('unsigned')
  const fingerprint = await fingerprintOf(keyId, edge)
  return { title: pack.title, version: pack.version, keyId, fingerprint, size: bytes.length }
}

/** What there is to say of an address for people who publish packs. `now` in epoch ms. */
export async function addressReport(seen: SeenAddress, now: number, edge: PackEdge): Promise<AddressReport> {
  const { isSecure, isPermitted, file, failed } = seen
  const line = (check: AddressCheck, outcome: Outcome, why: FailedLook | null = null): CheckedAddress => ({
    ...{ check, outcome, failed: why },
  })
  if (!isSecure) return { checks: [line('secure', 'bad')], pack: null }
  const silent = silence(seen)
  const checks = [line('secure', 'good'), line('answers', yesNo(silent === null), silent)]
  if (silent) return { checks, pack: null }
  if (failed?.trouble === 'redirected') return { checks: [...checks, line('direct', 'bad')], pack: null }
  const isUnreadable = failed?.trouble === 'unreadable'
  checks.push(line('direct', isUnreadable ? 'unknown' : 'good'), line('open', isOpen(seen)))
  if (isUnreadable) return { checks, pack: null }
  if (file === null) return { checks: [...checks, line('pack', 'bad', failed)], pack: null }
  checks.push(line('cached', isCached(file, isPermitted)))
  const pack = await packIn(file.bytes, now, edge)
  const problem = 'ok' in pack ? ({ trouble: 'refused', detail: pack.message } as const) : null
  checks.push(line('pack', yesNo(problem === null), problem))
  return { checks, pack: 'ok' in pack ? null : pack }
}
