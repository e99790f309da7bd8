import { isKeyId, readHeader } from '../../domain/packs/built/header.ts'
import { openKeyFile, readKeyFile } from '../../domain/packs/keys/key-file.ts'
import { type KeyPair, type Signer, signerOf } from '../../domain/packs/keys/signing.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import type { KeyName } from './order.ts'
import { passwordFrom } from './passwords.ts'
import { bytesOf, textOf } from './read-pack.ts'
import { PackTrouble } from './trouble.ts'

/** The key in a key file, opened. Throws a PackTrouble where it does not open. */
export async function keyPairOf({ file, password }: KeyName): Promise<KeyPair> {
  const text = textOf(file)
  if (readKeyFile(text) === null)
    throw new PackTrouble(`${file} is no key file of Koi. koi pack keys new makes one.`)
  const said = await passwordFrom({
    file: password,
    variable: 'KOI_KEY_PASSWORD',
    option: '--password-file',
    question: `Password of ${file}: `,
  })
  const opened = await openKeyFile(text, said, packEdge)
  if (opened === 'wrong-password') throw new PackTrouble(`${file} does not open with this password.`)
  if (opened === 'not-a-key-file')
    throw new PackTrouble(`${file} was changed: its two halves do not belong together.`)
  return opened
}

/** What signs with the key in a key file. */
export async function signerIn(key: KeyName): Promise<Signer> {
  return signerOf(await keyPairOf(key), packEdge)
}

/** The public key that a name stands for: a key id itself, a key file, a .koipack. Throws a PackTrouble. */
export function publicKeyOf(named: string): string {
  if (isKeyId(named)) return named
  const bytes = bytesOf(named)
  const keyId = readHeader(bytes)?.header.keyId ?? readKeyFile(packEdge.decode(bytes) ?? '')?.keyId
  if (keyId === undefined) throw new PackTrouble(`${named} is no key, no key file and no signed pack.`)
  return keyId
}
