import { describe, expect, it } from 'vitest'
import { verifyPack } from '../../../domain/packs/built/verify.ts'
import type { Rotation } from '../../../domain/packs/keys/rotation.ts'
import { buildPayload, packOf } from '../../../domain/packs/source/build.ts'
import { readPackSource } from '../../../domain/packs/source/pack-source.ts'
import { newManifest } from '../../../domain/packs/source/write-manifest.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import type { KeyRow } from '../../../storage/studio-rows.ts'
import { copyOfKey, madeKey, openedKey } from './keys/key-verbs.ts'
import { handOver, isFollowed, signedFile } from './signing.ts'

const NOW = Date.UTC(2026, 10, 22)
const ANSWER = { name: 'snippets/a.md', text: '---\ntitle: A\n---\nYour parcel is on its way.\n' }

async function released(version: number, key: KeyRow, rotations: readonly Rotation[] = []) {
  const text = newManifest({ name: 'team', title: 'Team', version, rotations })
  const { source } = readPackSource([{ name: 'pack.yaml', text }, ANSWER])
  if (!source) throw new Error('not read')
  const built = buildPayload(packOf(source, NOW))
  if (!built.ok) throw new Error(built.message)
  return signedFile(built.payload, key)
}
const verified = (bytes: Uint8Array<ArrayBuffer>, trusted: string) =>
  verifyPack(bytes, { trusted, allowUnsigned: false, installed: null, latestSeen: 0, now: NOW }, packEdge)

describe('a release', () => {
  it('is taken by whoever trusts its key, and after a hand-over by whoever trusted the old one', async () => {
    const [old, fresh] = [await madeKey('Old', NOW), await madeKey('New', NOW)]
    expect(await verified(await released(1, old), old.keyId)).toMatchObject({ ok: true })
    expect(await verified(await released(2, fresh), old.keyId)).toMatchObject({ code: 'wrong-key' })
    expect(await isFollowed(fresh.keyId, old.keyId, 'team', [])).toBe(false)
    const word = await handOver('team', old, fresh.keyId)
    expect(await isFollowed(fresh.keyId, old.keyId, 'team', [word])).toBe(true)
    expect(await isFollowed(fresh.keyId, old.keyId, 'other', [word])).toBe(false)
    expect(await verified(await released(2, fresh, [word]), old.keyId)).toMatchObject({
      ok: true,
      rotated: true,
    })
  })

  it('can be signed on another computer with a key from its backup', async () => {
    const key = await madeKey('Team', NOW)
    const file = await copyOfKey(key, 'a long password')
    expect(await openedKey(file, 'another password', 'x', 9)).toBe('wrong-password')
    expect(await openedKey('{}', 'a long password', 'x', 9)).toBe('not-a-key-file')
    const opened = await openedKey(file, 'a long password', 'Mine', 9)
    expect(opened).toEqual({ ...key, title: 'Mine', createdAt: 9, savedAt: 9 })
    if (typeof opened === 'string') throw new Error(opened)
    expect(await verified(await released(1, opened), key.keyId)).toMatchObject({ ok: true })
  })
})
