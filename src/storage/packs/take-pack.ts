import { LastContent } from '../../domain/packs/built/content.ts'
import { NONE_HELD } from '../../domain/packs/built/held.ts'
import type { Refusal } from '../../domain/packs/built/refusal.ts'
import { refused } from '../../domain/packs/built/refusal.ts'
import { type KnownPack, type VerifiedPack, verifyNamed } from '../../domain/packs/built/verify.ts'
import type { Bytes, PackEdge } from '../../domain/packs/edge.ts'
import { factsOf, type PackChange, type PackFacts } from '../../domain/packs/installed.ts'
import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { leadsTo } from '../../domain/packs/keys/rotation.ts'
import type { KoiDatabase } from '../database.ts'
import type { PackOrigin, PackRow } from '../pack-rows.ts'
import { heldAnswers } from './held-answers.ts'
import { latestTime } from './latest-time.ts'
import { writePack } from './write-pack.ts'

/** How a pack comes in. */
export interface Taking {
  readonly origin: PackOrigin
  /** Where it was fetched; '' for a file. */
  readonly address: string
  /** The key that the administrator or a subscription pins; null for the installed pack's key, or first sight. */
  readonly keyId: string | null
  /** True for a file of one's own. */
  readonly allowUnsigned: boolean
  /** The only pack that may come from there; absent where any may. */
  readonly only?: string
  /** The agent was shown who signed, and wants it. */
  readonly confirmed: boolean
}

/** First sight of a key that nobody vouched for: nothing was written. */
export interface AskFirst {
  readonly ok: true
  readonly state: 'ask'
  readonly facts: PackFacts
  /** How many answers it brings. */
  readonly answers: number
  /** Null where nobody signed. */
  readonly keyId: string | null
  /** SHA-256 of the payload, base64url. */
  readonly hash: string
  /** The key in words; '' where nobody signed. */
  readonly fingerprint: string
}

/** What is on file now; `changes` are those of an update. */
export interface TookPack {
  readonly ok: true
  readonly state: 'installed' | 'updated' | 'same'
  readonly row: PackRow
  readonly changes: readonly PackChange[]
}

export type Taken = Refusal | AskFirst | TookPack

/** Names under which the library keeps what no pack brought. */
const OWN_NAMES: ReadonlySet<string> = new Set(['own', 'starter'])

/** Tries where another page changes the same pack in between. */
const MOST_TRIES = 3

/**
 * The key a pack has to be signed with, or hand on from. A pinned key counts, unless the installed pack has moved on from it by its own word:
 * then the old key is worth nothing any more. Only an administrator's key may stand against the installed pack's.
 */
async function trustedKey(
  taking: Taking,
  row: PackRow | undefined,
  edge: PackEdge,
): Promise<KnownPack['trusted']> {
  const pinned = taking.keyId
  const held = row?.keyId ?? null
  if (pinned === null || row === undefined || held === null) return pinned ?? held
  const movedOn = await leadsTo(held, pinned, row.name, row.facts.rotations, edge)
  return movedOn || taking.origin !== 'managed' ? held : pinned
}

async function askFirst({ pack, keyId, hash }: VerifiedPack, edge: PackEdge): Promise<AskFirst> {
  const fingerprint = keyId === null ? '' : await fingerprintOf(keyId, edge)
  const { snippets } = pack
  return { ok: true, state: 'ask', facts: factsOf(pack), answers: snippets.length, keyId, hash, fingerprint }
}

/**
 * Takes in the bytes of a .koipack: verified, then written in one transaction, so that the old pack or the new one is on file whole. Only answers
 * that changed are written; how often they were used and what was learnt of them stays. A refusal changes nothing. `now` in epoch ms; `last`
 * where the same bytes may come again, after a question.
 */
export async function takePack(
  db: KoiDatabase,
  bytes: Bytes,
  taking: Taking,
  edge: PackEdge,
  now: number,
  last = new LastContent(),
): Promise<Taken> {
  for (let tries = 1; ; tries++) {
    let row: PackRow | undefined
    let trusted: string | null = null
    const knownOf = async (name: string): Promise<KnownPack> => {
      row = await db.packs.get(name)
      trusted = await trustedKey(taking, row, edge)
      const installed = row ? { name, version: row.facts.version, hash: row.hash } : null
      return { trusted, installed, held: row ? await heldAnswers(db, row) : NONE_HELD }
    }
    const { allowUnsigned } = taking
    const asked = { allowUnsigned, latestSeen: await latestTime(db), now, knownOf, last }
    const verified = await verifyNamed(bytes, asked, edge)
    if (!verified.ok) return verified
    if (OWN_NAMES.has(verified.pack.name)) return refused('own-name', verified.pack.name)
    if (taking.only !== undefined && verified.pack.name !== taking.only)
      return refused('other-pack', verified.pack.name)
    if (trusted === null && !taking.confirmed) {
      const known = row !== undefined && row.keyId === verified.keyId
      if (!known) return askFirst(verified, edge)
    }
    const took = await writePack(db, verified, taking, row, now)
    if (took !== null) return took
    if (tries === MOST_TRIES) throw new Error('another page keeps changing this pack')
  }
}
