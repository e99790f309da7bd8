import { type PackContext, verifyPack } from '../../domain/packs/built/verify.ts'
import { diffPacks } from '../../domain/packs/diff/diff.ts'
import { fingerprintOf } from '../../domain/packs/keys/fingerprint.ts'
import { lastDayOf } from '../../domain/packs/source/build.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import type { Streams } from '../streams.ts'
import { counted, say } from './answer.ts'
import { publicKeyOf } from './open-key.ts'
import type { PackOrder } from './order.ts'
import { bytesOf, readPackOf, verifyOwn } from './read-pack.ts'
import { PackTrouble } from './trouble.ts'

type VerifyOrder = Extract<PackOrder, { kind: 'verify' }>

/** What is known beforehand: the key that was named, or that of the installed pack, and its version. */
async function contextOf({ trusted, installed }: VerifyOrder): Promise<PackContext> {
  const named = trusted === null ? null : publicKeyOf(trusted)
  const now = Date.now()
  if (installed === null)
    return { trusted: named, allowUnsigned: named === null, installed: null, latestSeen: 0, now }
  const before = await verifyOwn(installed)
  if (!before.ok) throw new PackTrouble(`${installed}: ${before.message}`)
  const { keyId, hash, latestSeen } = before
  const { name, version } = before.pack
  return {
    trusted: named ?? keyId,
    allowUnsigned: named === null && keyId === null,
    installed: { name, version, hash },
    latestSeen,
    now,
  }
}

/** `koi pack verify`. Returns the code to end with. */
export async function runVerify(order: VerifyOrder, streams: Streams): Promise<number> {
  const verified = await verifyPack(bytesOf(order.pack), await contextOf(order), packEdge)
  if (!verified.ok) {
    const { code, message, where } = verified
    await say(streams, order.json, { ok: false, file: order.pack, code, message, where }, [
      `Refused: ${message}`,
    ])
    return 1
  }
  const { pack, keyId, hash, rotated } = verified
  const fingerprint = keyId === null ? null : await fingerprintOf(keyId, packEdge)
  const { name, title, version, builtAt, expiresAt, snippets, rules, recalled } = pack
  const counts = { snippets: snippets.length, rules: rules.length, recalled: recalled.length }
  const object = {
    ok: true,
    file: order.pack,
    name,
    title,
    version,
    builtAt,
    expiresAt,
    ...counts,
    hash,
    keyId,
    fingerprint,
    rotated,
  }
  await say(streams, order.json, object, [
    `${title} (${name}), version ${version}: ${counted(counts.snippets, 'answer')}, ${counted(counts.rules, 'rule')}.`,
    fingerprint === null ? 'Nobody signed it: for one’s own use only.' : `Signed: ${fingerprint}`,
    ...(keyId === null ? [] : [`Key: ${keyId}`]),
    ...(rotated ? ['The key is a new one, by the word of the old key.'] : []),
    ...(expiresAt === null ? [] : [`Counts until ${lastDayOf(expiresAt)}.`]),
  ])
  return 0
}

/** `koi pack diff`. Returns the code to end with. */
export async function runDiff(
  { before, after, json }: Extract<PackOrder, { kind: 'diff' }>,
  streams: Streams,
): Promise<number> {
  const [old, fresh] = [await readPackOf(before), await readPackOf(after)]
  const changes = diffPacks(old, fresh)
  const versions = { from: old.version, to: fresh.version }
  await say(streams, json, { name: fresh.name, ...versions, changes }, [
    `${fresh.title}, version ${old.version} -> ${fresh.version}`,
    ...(changes.length === 0 ? ['The same content.'] : changes.map(({ words }) => `  ${words}`)),
  ])
  return changes.length === 0 ? 0 : 1
}
