import type { Bytes, PackEdge } from '../edge.ts'
import { leadsTo } from '../keys/rotation.ts'
import { hashOf, isSignedBy } from '../keys/signing.ts'
import { LIMITS } from '../limits.ts'
import type { Pack } from '../pack.ts'
import { checkPack } from './check-pack.ts'
import { type Header, readHeader } from './header.ts'
import { readCanonical } from './json.ts'
import { readPayload } from './payload.ts'
import { type Refusal, refused } from './refusal.ts'
import { signedBytes } from './seal.ts'

/** What is known before a pack is looked at. Times are epoch milliseconds. */
export interface PackContext {
  /** The key this pack has to be signed with: of the installed one, or pinned. Null at the first sight of a pack: then whoever signed is shown. */
  readonly trusted: string | null
  /** True for a file of one's own. */
  readonly allowUnsigned: boolean
  /** What it would take the place of. */
  readonly installed: { readonly name: string; readonly version: number; readonly hash: string } | null
  /** The latest time this computer has ever shown. */
  readonly latestSeen: number
  readonly now: number
}

/** What depends on which pack it is: asked once the signature holds and the pack has said its name. */
export type KnownPack = Pick<PackContext, 'trusted' | 'installed'>

/** A pack that may be installed. */
export interface VerifiedPack {
  readonly ok: true
  readonly pack: Pack
  /** Whose signature holds; null where nobody signed. To be trusted from now on. */
  readonly keyId: string | null
  /** SHA-256 of the payload, base64url. */
  readonly hash: string
  /** The very content that is installed. */
  readonly same: boolean
  /** The key has changed, by the old one's word. */
  readonly rotated: boolean
  /** The latest time seen now, to be kept. */
  readonly latestSeen: number
}

export type Verified = VerifiedPack | Refusal

/** Clocks differ by some hours where zones are set wrong. */
const TOLERANCE = 24 * 3_600_000

interface Opened {
  readonly ok: true
  readonly header: Header
  readonly payload: Bytes
}

/** The file's parts, its signature checked; not a byte of the payload has been read as anything but bytes. */
async function open(bytes: Bytes, allowUnsigned: boolean, edge: PackEdge): Promise<Opened | Refusal> {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > LIMITS.bytes) return refused('too-big')
  const read = readHeader(bytes)
  if (read === null) return refused('header')
  const { header, size } = read
  const payload = bytes.subarray(size)
  if (payload.length !== header.length) return refused('length')
  const { keyId, signature } = header
  if (keyId === null || signature === null) {
    return allowUnsigned ? { ok: true, header, payload } : refused('unsigned')
  }
  const holds = await isSignedBy(keyId, signature, signedBytes(keyId, payload, edge), edge)
  return holds ? { ok: true, header, payload } : refused('signature')
}

/** A payload in the form of a pack. */
function formed(payload: Bytes, edge: PackEdge): { readonly ok: true; readonly pack: Pack } | Refusal {
  const text = edge.decode(payload)
  if (text === null) return refused('encoding')
  const json = readCanonical(text)
  return json.ok ? readPayload(json.value) : json
}

/** The pack in a payload whose signature holds (or that is one's own). Nothing outside of its form gets through. */
export function packIn(payload: Bytes, edge: PackEdge): { readonly ok: true; readonly pack: Pack } | Refusal {
  const read = formed(payload, edge)
  return read.ok ? (checkPack(read.pack) ?? read) : read
}

function ageProblem(pack: Pack, hash: string, installed: PackContext['installed']): Refusal | null {
  if (installed === null) return null
  if (pack.name !== installed.name) return refused('other-pack', pack.name)
  if (pack.version < installed.version)
    return refused('older', `version ${pack.version}, you have ${installed.version}`)
  if (pack.version === installed.version && hash !== installed.hash)
    return refused('same-version', `version ${pack.version}`)
  return null
}

/**
 * Does a pack not count by now, or not yet? Asked again at each start of what is installed. A clock that was set back cannot bring an old pack back:
 * the latest time ever seen counts.
 */
export function timeProblem(
  { builtAt, expiresAt }: Pick<Pack, 'builtAt' | 'expiresAt'>,
  { now, latestSeen }: Pick<PackContext, 'now' | 'latestSeen'>,
): Refusal | null {
  const time = Math.max(now, latestSeen)
  if (expiresAt !== null && time >= expiresAt) return refused(now < expiresAt ? 'clock-back' : 'expired')
  return builtAt > time + TOLERANCE ? refused('not-yet') : null
}

async function isTrusted(
  keyId: string | null,
  pack: Pack,
  trusted: string | null,
  edge: PackEdge,
): Promise<boolean> {
  if (trusted === null || keyId === trusted) return true
  return keyId !== null && leadsTo(keyId, trusted, pack.name, pack.rotations, edge)
}

/**
 * Is this the file of a pack that may be installed? Refused whole where anything is wrong, with one reason. Never throws on any bytes. The
 * signature comes first, then the form, the key's trust, age and time, and what it holds.
 */
export async function verifyPack(bytes: Bytes, context: PackContext, edge: PackEdge): Promise<Verified> {
  const allowUnsigned = context.allowUnsigned && context.trusted === null
  return verifyNamed(bytes, { ...context, allowUnsigned }, async () => context, edge)
}

/** The same where it is the pack's own name that says what it has to be held against. */
export async function verifyNamed(
  bytes: Bytes,
  times: Pick<PackContext, 'allowUnsigned' | 'latestSeen' | 'now'>,
  knownOf: (name: string) => Promise<KnownPack>,
  edge: PackEdge,
): Promise<Verified> {
  const opened = await open(bytes, times.allowUnsigned, edge)
  if (!opened.ok) return opened
  const { keyId } = opened.header
  const read = formed(opened.payload, edge)
  if (!read.ok) return read
  const { pack } = read
  const { trusted, installed } = await knownOf(pack.name)
  if (keyId === null && trusted !== null) return refused('unsigned')
  if (!(await isTrusted(keyId, pack, trusted, edge))) return refused('wrong-key')
  const hash = await hashOf(opened.payload, edge)
  const problem = ageProblem(pack, hash, installed) ?? timeProblem(pack, times) ?? checkPack(pack)
  if (problem) return problem
  return {
    ok: true,
    pack,
    keyId,
    hash,
    same: installed?.hash === hash,
    rotated: trusted !== null && keyId !== trusted,
    latestSeen: Math.max(times.now, times.latestSeen, pack.builtAt),
  }
}

/**
 * Is this file the very content that is installed, under the key that speaks for it? Signature and hash tell, at a small part of what verifying
 * costs.
 */
export async function isInstalled(
  bytes: Bytes,
  installed: { readonly keyId: string | null; readonly hash: string },
  edge: PackEdge,
): Promise<boolean> {
  const opened = await open(bytes, false, edge)
  if (!opened.ok || opened.header.keyId !== installed.keyId) return false
  return (await hashOf(opened.payload, edge)) === installed.hash
}
