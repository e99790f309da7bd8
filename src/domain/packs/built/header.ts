import type { Bytes } from '../edge.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/** Stands in the place of a key and of a signature in a pack that nobody signed. */
export const UNSIGNED = 'unsigned'
const NO_SIGNATURE = '-'

/** Raw bytes of an Ed25519 public key and of a signature. */
export const KEY_BYTES = 32
export const SIGNATURE_BYTES = 64

/** First line of a .koipack: `koipack/1 <key id> <base64url signature> <length>`. */
export interface Header {
  /** The Ed25519 public key in base64url, so that nothing but the file is needed to check it; null in an unsigned pack. */
  readonly keyId: string | null
  readonly signature: Bytes | null
  /** Bytes of the payload. */
  readonly length: number
}

const MAGIC = 'koipack/1'
/** A header of ours is 153 bytes at most. */
const LONGEST = 200
const LINE = /^koipack\/1 ([A-Za-z0-9_-]{1,43}) (-|[A-Za-z0-9_-]{86}) (0|[1-9][0-9]{0,9})\n$/

/** Is this a public key as a header writes it? */
export function isKeyId(text: string): boolean {
  return fromBase64url(text)?.length === KEY_BYTES
}

/** The first line, with its line feed. */
export function writeHeader({ keyId, signature, length }: Header): string {
  return `${MAGIC} ${keyId ?? UNSIGNED} ${signature === null ? NO_SIGNATURE : toBase64url(signature)} ${length}\n`
}

function ascii(bytes: Bytes): string {
  return String.fromCharCode(...bytes)
}

/**
 * The header of a file and its length in bytes; null where it is no header, or one that would not come out the same when written again: leading
 * zeros, other blanks, CRLF, spare bits. So no byte of it can change unnoticed.
 */
export function readHeader(bytes: Bytes): { readonly header: Header; readonly size: number } | null {
  const size = bytes.subarray(0, LONGEST).indexOf(10) + 1
  if (size === 0) return null
  const line = ascii(bytes.subarray(0, size))
  const [, key = '', sign = '', length = ''] = LINE.exec(line) ?? []
  if (length === '') return null
  const unsigned = key === UNSIGNED && sign === NO_SIGNATURE
  const signature = unsigned ? null : fromBase64url(sign)
  if (!unsigned && (!isKeyId(key) || signature?.length !== SIGNATURE_BYTES)) return null
  const header: Header = { keyId: unsigned ? null : key, signature, length: Number(length) }
  return writeHeader(header) === line ? { header, size } : null
}

/** What a signature of a pack is made over, before the payload's own bytes: format version, key and length. */
export function signedPrefix(keyId: string, length: number): string {
  return `${MAGIC} ${keyId} ${length}\n`
}
