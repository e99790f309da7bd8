import { fromBase64url, toBase64url } from '../built/base64url.ts'
import type { Bytes, PackEdge } from '../edge.ts'

const ED25519 = { name: 'Ed25519' }

/** Signs in the name of one key. */
export interface Signer {
  /** The public key, in base64url. */
  readonly keyId: string
  readonly sign: (message: Bytes) => Promise<Bytes>
}

/** A private key as bytes (PKCS #8) beside its public one: what a key file keeps. */
export interface KeyPair {
  readonly keyId: string
  readonly secret: Bytes
}

interface MadeKeys {
  readonly publicKey: object
  readonly privateKey: object
}

function areKeys(made: object): made is MadeKeys {
  return 'publicKey' in made && 'privateKey' in made
}

/** A new Ed25519 key. Throws where the browser is too old to make one. */
export async function newKeyPair({ subtle }: PackEdge): Promise<KeyPair> {
  const made = await subtle.generateKey(ED25519, true, ['sign', 'verify'])
  if (!areKeys(made)) throw new Error('no key pair was made')
  const [open, secret] = await Promise.all([
    subtle.exportKey('raw', made.publicKey),
    subtle.exportKey('pkcs8', made.privateKey),
  ])
  return { keyId: toBase64url(new Uint8Array(open)), secret: new Uint8Array(secret) }
}

/** A signer of a key; the key cannot be taken out of it again. Throws where the secret is none. */
export async function signerOf({ keyId, secret }: KeyPair, { subtle }: PackEdge): Promise<Signer> {
  const key = await subtle.importKey('pkcs8', secret, ED25519, false, ['sign'])
  return { keyId, sign: async (message) => new Uint8Array(await subtle.sign(ED25519, key, message)) }
}

/** Did the key's owner sign this message? False too for a key that is none. */
export async function isSignedBy(
  keyId: string,
  signature: Bytes,
  message: Bytes,
  { subtle }: PackEdge,
): Promise<boolean> {
  const open = fromBase64url(keyId)
  if (open === null) return false
  try {
    const key = await subtle.importKey('raw', open, ED25519, false, ['verify'])
    return await subtle.verify(ED25519, key, signature, message)
  } catch {
    return false
  }
}

/** SHA-256 of bytes, in base64url. */
export async function hashOf(bytes: Bytes, { subtle }: PackEdge): Promise<string> {
  return toBase64url(new Uint8Array(await subtle.digest('SHA-256', bytes)))
}
