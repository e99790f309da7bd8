import { fromBase64url } from '../built/base64url.ts'
import type { PackEdge } from '../edge.ts'
import { FINGERPRINT_WORDS } from './fingerprint-words.ts'

/** 80 bits: nobody finds a second key with the same words. */
const WORDS = 10

/** A key in words that two people can compare on the phone: the first ten bytes of its SHA-256. */
export async function fingerprintOf(keyId: string, { subtle, encode }: PackEdge): Promise<string> {
  const key = fromBase64url(keyId) ?? encode(keyId)
  const hash = new Uint8Array(await subtle.digest('SHA-256', key))
  return [...hash.subarray(0, WORDS)].map((byte) => FINGERPRINT_WORDS[byte] ?? '').join(' ')
}
