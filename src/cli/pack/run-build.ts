import { readHeader } from '../../domain/packs/built/header.ts'
import { sealPack } from '../../domain/packs/built/seal.ts'
import type { Bytes } from '../../domain/packs/edge.ts'
import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { brokenRotation } from '../../domain/packs/keys/rotation.ts'
import type { Signer } from '../../domain/packs/keys/signing.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { buildPayload, packOf } from '../../domain/packs/source/build.ts'
import { readPackSource } from '../../domain/packs/source/pack-source.ts'
import { packEdge } from '../../platform/pack-edge.ts'
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

/** `koi pack build`. Returns the code to end with. */
export async function runBuild(
  { pack: folder, out, key, force, json }: Extract<PackOrder, { kind: 'build' }>,
  streams: Streams,
): Promise<number> {
  const { source, problems } = readPackSource(sourceFiles(folder))
  if (source === null || problems.length > 0) {
    for (const { file, line, message } of problems) streams.complain(`${file}:${line}: ${message}`)
    return 1
  }
  const pack = packOf(source, Date.now())
  const built = buildPayload(pack)
  if (!built.ok) {
    streams.complain(built.message)
    return 1
  }
  const broken = await brokenRotation(pack, packEdge)
  if (broken !== null) {
    streams.complain(
      `pack.yaml: the word of the old key ${broken.from} does not hold, so no agent would follow. Make it again: koi pack keys rotate --pack ${pack.name} …`,
    )
    return 1
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
    return 1
  }
  const signer = await signerIn(key)
  const bytes = await sealPack(payloadIn(bytesOf(named)), signer, packEdge)
  const file = out ?? named
  writePackFile(file, bytes, force)
  await tell(file, verified.pack, { signer, bytes: bytes.length, json }, streams)
  return 0
}
