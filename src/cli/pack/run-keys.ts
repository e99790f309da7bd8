import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { writeKeyFile } from '../../domain/packs/keys/key-file.ts'
import { rotateTo } from '../../domain/packs/keys/rotation.ts'
import { newKeyPair } from '../../domain/packs/keys/signing.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import type { Streams } from '../streams.ts'
import { say } from './answer.ts'
import { keyPairOf, publicKeyOf, signerIn } from './open-key.ts'
import type { PackOrder } from './order.ts'
import { newPasswordFrom } from './passwords.ts'
import { writeWhole } from './write-file.ts'

type KeysOrder<Kind extends PackOrder['kind']> = Extract<PackOrder, { kind: Kind }>

async function tellKey(keyId: string, file: string | null, json: boolean, streams: Streams): Promise<void> {
  const fingerprint = await fingerprintOf(keyId, packEdge)
  await say(streams, json, { file, keyId, fingerprint }, [
    ...(file === null
      ? []
      : [`Written to ${file}. Keep it and its password apart; without the password it is lost.`]),
    `Key: ${keyId}`,
    `Fingerprint: ${fingerprint}`,
  ])
}

/** `koi pack keys new`. Returns the code to end with. */
export async function runKeysNew(
  { out, password, json }: KeysOrder<'keys-new'>,
  streams: Streams,
): Promise<number> {
  const said = await newPasswordFrom({
    file: password,
    variable: 'KOI_KEY_PASSWORD',
    option: '--password-file',
    question: `A password for ${out}: `,
  })
  const pair = await newKeyPair(packEdge)
  writeWhole(out, await writeKeyFile(pair, said, packEdge), { fresh: true, secret: true })
  await tellKey(pair.keyId, out, json, streams)
  return 0
}

/** `koi pack keys show`. Returns the code to end with. */
export async function runKeysShow({ key, json }: KeysOrder<'keys-show'>, streams: Streams): Promise<number> {
  await tellKey(publicKeyOf(key), null, json, streams)
  return 0
}

/** `koi pack keys export`: a copy under another password. Returns the code to end with. */
export async function runKeysExport(
  { key, out, newPassword, json }: KeysOrder<'keys-export'>,
  streams: Streams,
): Promise<number> {
  const pair = await keyPairOf(key)
  const said = await newPasswordFrom({
    file: newPassword,
    variable: 'KOI_NEW_KEY_PASSWORD',
    option: '--new-password-file',
    question: `A password for ${out}: `,
  })
  writeWhole(out, await writeKeyFile(pair, said, packEdge), { fresh: true, secret: true })
  await tellKey(pair.keyId, out, json, streams)
  return 0
}

/** `koi pack keys rotate`: lines for pack.yaml. Returns the code to end with. */
export async function runKeysRotate(
  { from, to, pack, json }: KeysOrder<'keys-rotate'>,
  streams: Streams,
): Promise<number> {
  const rotation = await rotateTo(publicKeyOf(to), pack, await signerIn(from), packEdge)
  await say(streams, json, rotation, [
    'rotations:',
    `  - from: ${rotation.from}`,
    `    to: ${rotation.to}`,
    `    signature: ${rotation.signature}`,
  ])
  return 0
}
