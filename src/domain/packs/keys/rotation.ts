import { fromBase64url, toBase64url } from '../built/base64url.ts'
import type { PackEdge } from '../edge.ts'
import { isSignedBy, type Signer } from './signing.ts'

/** The old key's word that from now on another key speaks for the pack. */
export interface Rotation {
  /** Key ids. */
  readonly from: string
  readonly to: string
  /** By `from`, base64url. */
  readonly signature: string
}

/** Keys a pack may have had before: more is an attack. */
export const MOST_ROTATIONS = 16

/** One pack's word is no other pack's: its name is part of what is signed. */
function statement(pack: string, from: string, to: string): string {
  return `koipack-rotation/1 ${pack} ${from} ${to}\n`
}

/** Hands a pack (by its name) on from the signer's key to another one. */
export async function rotateTo(to: string, pack: string, old: Signer, edge: PackEdge): Promise<Rotation> {
  const signature = await old.sign(edge.encode(statement(pack, old.keyId, to)))
  return { from: old.keyId, to, signature: toBase64url(signature) }
}

/** Do these rotations lead from the trusted key to `keyId`, each signed by the key before? */
export async function leadsTo(
  keyId: string,
  trusted: string,
  pack: string,
  rotations: readonly Rotation[],
  edge: PackEdge,
): Promise<boolean> {
  let at = trusted
  for (let step = 0; step <= MOST_ROTATIONS; step++) {
    if (at === keyId) return true
    const next = rotations.find(({ from }) => from === at)
    const signature = next === undefined ? null : fromBase64url(next.signature)
    if (next === undefined || signature === null) return false
    const said = edge.encode(statement(pack, next.from, next.to))
    if (!(await isSignedBy(next.from, signature, said, edge))) return false
    at = next.to
  }
  return false
}

/** A pack's rotations with another one; a key has one successor, and the later word counts. */
export function withRotation(rotations: readonly Rotation[], added: Rotation): Rotation[] {
  return [...rotations.filter(({ from }) => from !== added.from), added]
}

/** The first of a pack's rotations whose word does not hold or says nothing, as a slip of the hand leaves it; null where all do. */
export async function brokenRotation(
  { name, rotations }: { readonly name: string; readonly rotations: readonly Rotation[] },
  edge: PackEdge,
): Promise<Rotation | null> {
  for (const one of rotations)
    if (one.from === one.to || !(await leadsTo(one.to, one.from, name, [one], edge))) return one
  return null
}
