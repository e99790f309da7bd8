import type { Bytes, PackEdge } from '../edge.ts'
import type { Signer } from '../keys/signing.ts'
import { signedPrefix, writeHeader } from './header.ts'

/** Bytes one behind the other. */
export function joined(first: Bytes, second: Bytes): Bytes {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

/** What a signature is made over: version, key, length, payload. */
export function signedBytes(keyId: string, payload: Bytes, edge: PackEdge): Bytes {
  return joined(edge.encode(signedPrefix(keyId, payload.length)), payload)
}

/** A payload as a .koipack file; unsigned where there is no signer, for one's own use. */
export async function sealPack(payload: Bytes, signer: Signer | null, edge: PackEdge): Promise<Bytes> {
  const { length } = payload
  const signature = signer === null ? null : await signer.sign(signedBytes(signer.keyId, payload, edge))
  const header = writeHeader({ keyId: signer?.keyId ?? null, signature, length })
  return joined(edge.encode(header), payload)
}
