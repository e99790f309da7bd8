import * as v from 'valibot'
import { fromBase64url, toBase64url } from '../built/base64url.ts'
import { isKeyId } from '../built/header.ts'
import type { Bytes, HeldKey, PackEdge } from '../edge.ts'
import { isSignedBy, type KeyPair, signerOf } from './signing.ts'

/** OWASP's figure for PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000
const MOST_ITERATIONS = 10_000_000
const SALT_BYTES = 16
const IV_BYTES = 12

const base64url = v.pipe(
  v.string(),
  v.check((text) => fromBase64url(text) !== null),
)

const KEY_FILE = v.strictObject({
  koi: v.literal('pack-key'),
  format: v.literal(1),
  keyId: v.pipe(v.string(), v.check(isKeyId)),
  cipher: v.strictObject({
    name: v.literal('PBKDF2-SHA256/AES-256-GCM'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(MOST_ITERATIONS)),
    salt: base64url,
    iv: base64url,
  }),
  secret: base64url,
})

export type KeyFile = v.InferOutput<typeof KEY_FILE>

/** Why a key file does not open. */
export type KeyTrouble = 'not-a-key-file' | 'wrong-password'

async function keyOf(password: string, salt: Bytes, iterations: number, edge: PackEdge): Promise<HeldKey> {
  const secret = edge.encode(password.normalize('NFC'))
  const base = await edge.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  return edge.subtle.deriveKey(
    { name: 'PBKDF2', salt, iterations, hash: 'SHA-256' },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/**
 * A key as a file that only its password opens: PBKDF2 over the password, AES-GCM over the secret. Nobody can open it without; a lost password is a
 * lost key.
 */
export async function writeKeyFile(
  { keyId, secret }: KeyPair,
  password: string,
  edge: PackEdge,
): Promise<string> {
  const salt = edge.random(SALT_BYTES)
  const iv = edge.random(IV_BYTES)
  const key = await keyOf(password, salt, ITERATIONS, edge)
  const hidden = new Uint8Array(await edge.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret))
  const file: KeyFile = {
    koi: 'pack-key',
    format: 1,
    keyId,
    cipher: {
      name: 'PBKDF2-SHA256/AES-256-GCM',
      iterations: ITERATIONS,
      salt: toBase64url(salt),
      iv: toBase64url(iv),
    },
    secret: toBase64url(hidden),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The open part of a key file; null where it is none. Needs no password. */
export function readKeyFile(text: string): KeyFile | null {
  try {
    const read = v.safeParse(KEY_FILE, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

async function decrypted(file: KeyFile, password: string, edge: PackEdge): Promise<Bytes | null> {
  const bytes = (text: string): Bytes => fromBase64url(text) ?? new Uint8Array()
  const { salt, iv, iterations } = file.cipher
  try {
    const key = await keyOf(password, bytes(salt), iterations, edge)
    const open = await edge.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(file.secret))
    return new Uint8Array(open)
  } catch {
    return null
  }
}

/** Does the secret belong to the public key that the file names? Somebody may have changed the open part. */
async function belongs(pair: KeyPair, edge: PackEdge): Promise<boolean> {
  const message = edge.encode('koi')
  const signature = await (await signerOf(pair, edge)).sign(message)
  return isSignedBy(pair.keyId, signature, message, edge)
}

/** The key in a file, opened with its password. */
export async function openKeyFile(
  text: string,
  password: string,
  edge: PackEdge,
): Promise<KeyPair | KeyTrouble> {
  const file = readKeyFile(text)
  if (file === null) return 'not-a-key-file'
  const secret = await decrypted(file, password, edge)
  if (secret === null) return 'wrong-password'
  const pair = { keyId: file.keyId, secret }
  return (await belongs(pair, edge)) ? pair : 'not-a-key-file'
}
