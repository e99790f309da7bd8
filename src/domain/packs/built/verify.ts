import type { Bytes, PackEdge } from '../edge.ts'
import { leadsTo } from '../keys/rotation.ts'
import { hashOf, isSignedBy } from '../keys/signing.ts'
import { LIMITS } from '../limits.ts'
import type { Pack } from '../pack.ts'
import { checkPack } from './check-pack.ts'
import { formed, type LastContent, readContent } from './content.ts'
import { type Header, readHeader } from './header.ts'
import { type HeldAnswers, knownIncludes, NONE_HELD, toHold } from './held.ts'
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
export interface KnownPack extends Pick<PackContext, 'trusted' | 'installed'> {
  /** Answers of the installed one, as they were verified. */
  readonly held?: HeldAnswers
}

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
  /** What to keep of its answers, so that the next version is read where it differs. */
  readonly held: HeldAnswers
  /** Ids of answers that were held before, letter by letter as they are. */
  readonly unchanged: ReadonlySet<string>
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

/** The pack in a payload whose signature holds (or that is one's own). Nothing outside of its form gets through. */
export function packIn(payload: Bytes, edge: PackEdge): { readonly ok: true; readonly pack: Pack } | Refusal {
  const content = readContent(payload, edge)
  if (!content.ok) return content
  const read = formed(content, NONE_HELD)
  if (!read.ok) return read
  const checked = checkPack(read.pack)
  return checked.ok ? { ok: true, pack: read.pack } : checked
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
  return verifyNamed(bytes, { ...context, allowUnsigned, knownOf: async () => context }, edge)
}

/** What is asked of a file, and what is known beforehand. */
export interface Asked extends Pick<PackContext, 'allowUnsigned' | 'latestSeen' | 'now'> {
  /** Asked once the signature holds, by the name that the pack gives itself. */
  readonly knownOf: (name: string) => Promise<KnownPack>
  /** Where the last pack is remembered whose content was found good; absent where nobody asks twice. */
  readonly last?: LastContent
}

/** The same where it is the pack's own name that says what it has to be held against. */
export async function verifyNamed(bytes: Bytes, asked: Asked, edge: PackEdge): Promise<Verified> {
  const opened = await open(bytes, asked.allowUnsigned, edge)
  if (!opened.ok) return opened
  const { keyId } = opened.header
  const hash = await hashOf(opened.payload, edge)
  const good = asked.last?.of(hash) ?? null
  const content = good ?? readContent(opened.payload, edge)
  if (!content.ok) return content
  const { trusted, installed, held = NONE_HELD } = await asked.knownOf(content.name)
  const read = good ?? formed(content, held)
  if (!read.ok) return read
  const { pack, texts } = read
  if (keyId === null && trusted !== null) return refused('unsigned')
  if (!(await isTrusted(keyId, pack, trusted, edge))) return refused('wrong-key')
  const problem = ageProblem(pack, hash, installed) ?? timeProblem(pack, asked)
  if (problem) return problem
  const known = knownIncludes(pack.snippets, texts, held)
  const checked = good ?? checkPack(pack, known)
  if (!checked.ok) return checked
  const toKeep = good?.held ?? toHold(pack.snippets, texts, checked.includes, held)
  asked.last?.keep(hash, { ...read, includes: checked.includes, held: toKeep })
  return {
    ok: true,
    pack,
    keyId,
    hash,
    same: installed?.hash === hash,
    rotated: trusted !== null && keyId !== trusted,
    latestSeen: Math.max(asked.now, asked.latestSeen, pack.builtAt),
    held: toKeep,
    unchanged: new Set(known.keys()),
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
