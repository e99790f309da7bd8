import { fromBase64url } from '../../../domain/packs/built/base64url.ts'
import { sealPack } from '../../../domain/packs/built/seal.ts'
import type { Bytes } from '../../../domain/packs/edge.ts'
import { leadsTo, type Rotation, rotateTo } from '../../../domain/packs/keys/rotation.ts'
import { type Signer, signerOf } from '../../../domain/packs/keys/signing.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import type { KeyRow } from '../../../storage/studio-rows.ts'

/** What signs with a key that is on file. Throws where the key on file is none. */
function signerIn({ keyId, secret }: KeyRow): Promise<Signer> {
  return signerOf({ keyId, secret: fromBase64url(secret) ?? new Uint8Array() }, packEdge)
}

/** A payload as the file that agents get. */
export async function signedFile(payload: string, key: KeyRow): Promise<Bytes> {
  return sealPack(new Uint8Array(packEdge.encode(payload)), await signerIn(key), packEdge)
}

/** The old key's word that `to` speaks for the pack from now on. */
export async function handOver(pack: string, from: KeyRow, to: string): Promise<Rotation> {
  return rotateTo(to, pack, await signerIn(from), packEdge)
}

/** Would agents who trust `trusted` take a pack that `keyId` signs? */
export function isFollowed(
  keyId: string,
  trusted: string,
  pack: string,
  rotations: readonly Rotation[],
): Promise<boolean> {
  return leadsTo(keyId, trusted, pack, rotations, packEdge)
}
