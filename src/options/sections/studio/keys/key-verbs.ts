import { fromBase64url, toBase64url } from '../../../../domain/packs/built/base64url.ts'
import { type KeyTrouble, openKeyFile, writeKeyFile } from '../../../../domain/packs/keys/key-file.ts'
import { newKeyPair } from '../../../../domain/packs/keys/signing.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import type { KeyRow } from '../../../../storage/studio-rows.ts'

/** Characters of a password that a stolen file withstands for a while. */
export const SHORTEST_PASSWORD = 10

/** A fresh key; `now` in epoch milliseconds. Throws where the browser is too old to make one. */
export async function madeKey(title: string, now: number): Promise<KeyRow> {
  const { keyId, secret } = await newKeyPair(packEdge)
  return { keyId, title, secret: toBase64url(secret), createdAt: now, savedAt: 0 }
}

/** The key in a file; it has a copy already, the file itself. */
export async function openedKey(
  text: string,
  password: string,
  title: string,
  now: number,
): Promise<KeyRow | KeyTrouble> {
  const opened = await openKeyFile(text, password, packEdge)
  if (typeof opened === 'string') return opened
  return { keyId: opened.keyId, title, secret: toBase64url(opened.secret), createdAt: now, savedAt: now }
}

/** A key as a file that only its password opens. */
export function copyOfKey({ keyId, secret }: KeyRow, password: string): Promise<string> {
  return writeKeyFile({ keyId, secret: fromBase64url(secret) ?? new Uint8Array() }, password, packEdge)
}
