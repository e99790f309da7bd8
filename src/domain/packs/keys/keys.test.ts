import { describe, expect, it } from 'vitest'
import { packEdge as edge } from '../../../platform/pack-edge.ts'
import { fromBase64url, toBase64url } from '../built/base64url.ts'
import { fingerprintOf } from './fingerprint.ts'
import { FINGERPRINT_WORDS } from './fingerprint-words.ts'
import { openKeyFile, readKeyFile, writeKeyFile } from './key-file.ts'
import { isSignedBy, newKeyPair, signerOf } from './signing.ts'

const pair = await newKeyPair(edge)
const file = await writeKeyFile(pair, 'a pässword', edge)

describe('a key file', () => {
  it('opens with its password alone, however accents are typed', async () => {
    expect(await openKeyFile(file, 'a pässword', edge)).toEqual(pair)
    expect(await openKeyFile(file, 'a pa\u0308ssword', edge)).toEqual(pair)
    expect(await openKeyFile(file, 'a password', edge)).toBe('wrong-password')
  })

  it('holds no secret in the open, and no two files are alike', async () => {
    expect(file).not.toContain(toBase64url(pair.secret))
    expect(readKeyFile(file)?.keyId).toBe(pair.keyId)
    expect(readKeyFile(await writeKeyFile(pair, 'a pässword', edge))?.cipher).not.toEqual(
      readKeyFile(file)?.cipher,
    )
  })

  it('is refused where it was changed', async () => {
    const other = await newKeyPair(edge)
    expect(await openKeyFile(file.replace(pair.keyId, other.keyId), 'a pässword', edge)).toBe(
      'not-a-key-file',
    )
    expect(await openKeyFile('{}', 'a', edge)).toBe('not-a-key-file')
    expect(await openKeyFile('', 'a', edge)).toBe('not-a-key-file')
    expect(readKeyFile(file.replace(/"iterations": \d+/, '"iterations": 1'))).toBeNull()
  })
})

describe('signatures', () => {
  it('hold for their message and key', async () => {
    const message = edge.encode('hello')
    const signature = await (await signerOf(pair, edge)).sign(new Uint8Array(message))
    expect(await isSignedBy(pair.keyId, signature, message, edge)).toBe(true)
    expect(await isSignedBy(pair.keyId, signature, edge.encode('hallo'), edge)).toBe(false)
    expect(await isSignedBy((await newKeyPair(edge)).keyId, signature, message, edge)).toBe(false)
    expect(await isSignedBy('nonsense', signature, message, edge)).toBe(false)
  })
})

describe('fingerprints', () => {
  it('are ten words of 256 distinct ones, the same for the same key', async () => {
    expect(new Set(FINGERPRINT_WORDS).size).toBe(256)
    const words = await fingerprintOf(pair.keyId, edge)
    expect(words.split(' ')).toHaveLength(10)
    expect(await fingerprintOf(pair.keyId, edge)).toBe(words)
    expect(await fingerprintOf((await newKeyPair(edge)).keyId, edge)).not.toBe(words)
  })
})

describe('base64url', () => {
  it.each([[], [0], [255, 254], [1, 2, 3], [251, 255, 191, 0]].map((bytes) => [bytes]))(
    'carries %j',
    (bytes) => {
      const text = toBase64url(new Uint8Array(bytes))
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...(fromBase64url(text) ?? [])]).toEqual(bytes)
    },
  )

  it.each(['a', 'AB=', 'A+', 'A/', 'AB', 'ä', 'A A'])('refuses %s', (text) => {
    expect(fromBase64url(text)).toBeNull()
  })
})
