import { readHeader } from '../../domain/packs/built/header.ts'
import { sealPack } from '../../domain/packs/built/seal.ts'
import type { Bytes } from '../../domain/packs/edge.ts'
import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { brokenRotation } from '../../domain/packs/keys/rotation.ts'
import type { Signer } from '../../domain/packs/keys/signing.ts'
import { lintForm } from '../../domain/packs/lint/form.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { buildPayload, packOf } from '../../domain/packs/source/build.ts'
import { type FileProblem, MANIFEST_FILE, readPackSource } from '../../domain/packs/source/pack-source.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import { failure } from '../report/failed.ts'
import type { Streams } from '../streams.ts'
import { counted, say } from './answer.ts'
import { signerIn } from './open-key.ts'
import type { PackOrder } from './order.ts'
import { bytesOf, sourceFiles, verifyOwn } from './read-pack.ts'
import { writePackFile } from './write-file.ts'

async function tell(
  file: string,
  pack: Pack,
  { signer, bytes, json }: { signer: Signer | null; bytes: number; json: boolean },
  streams: Streams,
): Promise<void> {
  const fingerprint = signer === null ? null : await fingerprintOf(signer.keyId, packEdge)
  const { name, version } = pack
  const object = {
    ...{ file, name, version, bytes, snippets: pack.snippets.length, rules: pack.rules.length },
    ...{ recalled: pack.recalled.length, keyId: signer?.keyId ?? null, fingerprint },
  }
  const parts = [counted(pack.snippets.length, 'answer'), counted(pack.rules.length, 'rule')]
  await say(streams, json, object, [
    `${file}: ${name}, version ${version}, ${parts.join(', ')}, ${Math.ceil(bytes / 1024)} kB.`,
    fingerprint === null ? 'Unsigned: for your own use.' : `Signed: ${fingerprint}`,
  ])
}

/** A problem of the pack as a whole. */
const ofPack = (message: string): FileProblem => ({ file: MANIFEST_FILE, line: 1, message })

/** Tells why nothing was built: to people by file and line, to programs as an object. Returns the code to end with. */
async function failed(problems: readonly FileProblem[], json: boolean, streams: Streams): Promise<number> {
  for (const { file, line, message } of problems) streams.complain(`${file}:${line}: ${message}`)
  if (json)
    await say(streams, json, failure(`${counted(problems.length, 'problem')} in the source`, problems), [])
  return 1
}

/** `koi pack build`. Returns the code to end with. */
export async function runBuild(
  { pack: folder, out, key, force, json }: Extract<PackOrder, { kind: 'build' }>,
  streams: Streams,
): Promise<number> {
  const { source, problems } = readPackSource(sourceFiles(folder))
  if (source === null || problems.length > 0) return failed(problems, json, streams)
  const pack = packOf(source, Date.now())
  const built = buildPayload(pack)
  if (!built.ok) {
    const inPlaces = lintForm(source)
    return failed(inPlaces.length > 0 ? inPlaces : [ofPack(built.message)], json, streams)
  }
  const broken = await brokenRotation(pack, packEdge)
  if (broken !== null) {
    const message = `the word of the old key ${broken.from} does not hold, so no agent would follow. Make it again: koi pack keys rotate --into ${folder} …`
    return failed([ofPack(message)], json, streams)
  }
  const signer = key === null ? null : await signerIn(key)
  const bytes = await sealPack(new Uint8Array(packEdge.encode(built.payload)), signer, packEdge)
  const file = out ?? `${pack.name}-${pack.version}.koipack`
  writePackFile(file, bytes, force)
  await tell(file, pack, { signer, bytes: bytes.length, json }, streams)
  return 0
}

function payloadIn(bytes: Bytes): Bytes {
  return bytes.slice(readHeader(bytes)?.size ?? 0)
}

/** `koi pack sign`. Returns the code to end with. */
export async function runSign(
  { pack: named, out, key, force, json }: Extract<PackOrder, { kind: 'sign' }>,
  streams: Streams,
): Promise<number> {
  const verified = await verifyOwn(named)
  if (!verified.ok) {
    streams.complain(`${named}: ${verified.message}`)
    if (json) await say(streams, json, failure(verified.message), [])
    return 1
  }
  const signer = await signerIn(key)
  const bytes = await sealPack(payloadIn(bytesOf(named)), signer, packEdge)
  const file = out ?? named
  writePackFile(file, bytes, force)
  await tell(file, verified.pack, { signer, bytes: bytes.length, json }, streams)
  return 0
}
