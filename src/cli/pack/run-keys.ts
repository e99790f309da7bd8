import { basename, join } from 'node:path'
import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { writeKeyFile } from '../../domain/packs/keys/key-file.ts'
import { MOST_ROTATIONS, rotateTo, withRotation } from '../../domain/packs/keys/rotation.ts'
import { newKeyPair } from '../../domain/packs/keys/signing.ts'
import type { Manifest } from '../../domain/packs/source/manifest.ts'
import { MANIFEST_FILE } from '../../domain/packs/source/pack-source.ts'
import { readManifest } from '../../domain/packs/source/read-manifest.ts'
import { withManifest } from '../../domain/packs/source/write-manifest.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import type { Streams } from '../streams.ts'
import { say } from './answer.ts'
import { keyPairOf, publicKeyOf, signerIn } from './open-key.ts'
import type { PackOrder } from './order.ts'
import { newPasswordFrom } from './passwords.ts'
import { textOf } from './read-pack.ts'
import { PackTrouble } from './trouble.ts'
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

const WHERE = [
  '# For pack.yaml; where it has rotations already, only what stands below that word.',
  '# With --into FOLDER koi puts it there itself.',
]

/** The pack.yaml that a folder's or its own name stands for. */
const manifestIn = (into: string): string =>
  basename(into) === MANIFEST_FILE ? into : join(into, MANIFEST_FILE)

/** What pack.yaml says, its text and its name. Throws a PackTrouble where it has problems, or is another pack's than `wanted`. */
function openManifest(file: string, wanted: string | null): { text: string; manifest: Manifest } {
  const text = textOf(file)
  const read = readManifest(text)
  if (!read.ok) {
    const problems = read.problems.map((problem) => ({ file, ...problem }))
    const [first] = problems
    throw new PackTrouble(`${file}:${first?.line}: ${first?.message}. Mend that first.`, problems)
  }
  const { name } = read.manifest
  if (wanted !== null && wanted !== name)
    throw new PackTrouble(`${file} is of the pack “${name}”, not of “${wanted}”.`)
  return { text, manifest: read.manifest }
}

/** `koi pack keys rotate`: the old key's word, put into pack.yaml or printed for it. Returns the code to end with. */
export async function runKeysRotate(
  { from, to, pack, into, json }: KeysOrder<'keys-rotate'>,
  streams: Streams,
): Promise<number> {
  const next = publicKeyOf(to)
  if (publicKeyOf(from.file) === next)
    throw new PackTrouble('the old key and the new one are the same. Make another one: koi pack keys new.')
  const file = into === null ? null : manifestIn(into)
  const opened = file === null ? null : openManifest(file, pack)
  const rotation = await rotateTo(next, opened?.manifest.name ?? pack ?? '', await signerIn(from), packEdge)
  if (opened !== null && file !== null) {
    const rotations = withRotation(opened.manifest.rotations, rotation)
    if (rotations.length > MOST_ROTATIONS)
      throw new PackTrouble(`${file} has ${MOST_ROTATIONS} rotations already, and no pack may have more.`)
    writeWhole(file, withManifest(opened.text, { rotations }) ?? opened.text)
  }
  const lines = [
    'rotations:',
    `  - from: ${rotation.from}`,
    `    to: ${rotation.to}`,
    `    signature: ${rotation.signature}`,
  ]
  await say(
    streams,
    json,
    { ...rotation, file },
    file === null
      ? [...WHERE, ...lines]
      : [`Written to ${file}: whoever trusts the old key follows to the new one.`],
  )
  return 0
}
