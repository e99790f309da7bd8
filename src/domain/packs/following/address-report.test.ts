import { beforeAll, describe, expect, it } from 'vitest'
import { NOW, newSigner, pack, payloadOf, sealed } from '../../../../tests/packs/sample.ts'
import { packEdge } from '../../../platform/pack-edge.ts'
import type { Bytes } from '../edge.ts'
import type { Signer } from '../keys/signing.ts'
import { addressReport, type FileThere, type SeenAddress } from './address-report.ts'
import type { LookTrouble } from './trouble.ts'

let signer: Signer
let bytes: Bytes

beforeAll(async () => {
  signer = await newSigner()
  bytes = await sealed(payloadOf(pack()), signer)
})

const file = (over: Partial<FileThere> = {}): FileThere => ({
  ...{ bytes, etag: '"a"', lastModified: null, allowOrigin: '*' },
  ...over,
})

/** The outcomes by check, as one line. */
async function told(over: Partial<SeenAddress>): Promise<string> {
  const seen: SeenAddress = {
    ...{ isSecure: true, isPermitted: true, file: null, failed: null, isAlive: true },
    ...over,
  }
  const { checks } = await addressReport(seen, NOW, packEdge)
  return checks.map(({ check, outcome }) => `${check} ${outcome}`).join(', ')
}

const failing = (trouble: LookTrouble, detail = '') => ({ failed: { trouble, detail } })

describe('the report on an address', () => {
  it('names the pack, its key and its size where all is well', async () => {
    const seen = { isSecure: true, isPermitted: false, file: file(), failed: null, isAlive: true }
    const { checks, pack: there } = await addressReport(seen, NOW, packEdge)
    expect(checks.map(({ outcome }) => outcome)).toEqual(['good', 'good', 'good', 'good', 'good', 'good'])
    expect(there).toMatchObject({ title: 'Our team', version: 3, keyId: signer.keyId, size: bytes.length })
    expect(there?.fingerprint.split(' ')).toHaveLength(10)
  })

  it('asks nobody where the address is not safe', async () => {
    expect(await told({ isSecure: false })).toBe('secure bad')
  })

  it.each(['offline', 'unreachable', 'slow', 'missing', 'forbidden', 'status'] as const)(
    'ends with %s',
    async (trouble) => {
      expect(await told(failing(trouble))).toBe('secure good, answers bad')
    },
  )

  it('tells a redirect', async () => {
    expect(await told(failing('redirected'))).toBe('secure good, answers good, direct bad')
  })

  it('tells an address that answers but lets nobody read from one where nobody is', async () => {
    const unreadable = { isPermitted: false, ...failing('unreadable') }
    expect(await told(unreadable)).toBe('secure good, answers good, direct unknown, open bad')
    expect(await told({ ...unreadable, isAlive: false })).toBe('secure good, answers bad')
  })

  it('knows whether everybody may read it by having read it, or by the header', async () => {
    const open = async (over: Partial<SeenAddress>) => /open (\w+)/.exec(await told(over))?.[1]
    expect(await open({ isPermitted: false, file: file({ allowOrigin: null }) })).toBe('good')
    expect(await open({ file: file() })).toBe('good')
    expect(await open({ file: file({ allowOrigin: 'https://else.example' }) })).toBe('bad')
    expect(await open({ file: file({ allowOrigin: null }) })).toBe('unknown')
  })

  it('says when a look at an unchanged file would cost all of it', async () => {
    const cached = async (over: Partial<SeenAddress>) => /cached (\w+)/.exec(await told(over))?.[1]
    const bare = file({ etag: null })
    expect(await cached({ file: bare })).toBe('bad')
    expect(await cached({ isPermitted: false, file: bare })).toBe('unknown')
    expect(await cached({ file: file({ etag: null, lastModified: 'x' }) })).toBe('good')
  })

  it.each([
    ['no pack', () => packEdge.encode('<!doctype html>'), /no pack/],
    ['nothing', () => new Uint8Array(), /empty/],
    ['a changed pack', () => bytes.map((byte, at) => (at === bytes.length - 2 ? 0 : byte)), /changed after/],
  ])('says why %s cannot be installed', async (_, there, why) => {
    const seen = {
      isSecure: true,
      isPermitted: true,
      file: file({ bytes: there() }),
      failed: null,
      isAlive: true,
    }
    const { checks, pack: none } = await addressReport(seen, NOW, packEdge)
    expect(checks.at(-1)).toMatchObject({ check: 'pack', outcome: 'bad', failed: { trouble: 'refused' } })
    expect(checks.at(-1)?.failed?.detail).toMatch(why)
    expect(none).toBeNull()
  })

  it('refuses an unsigned pack: nobody could follow it', async () => {
    const unsigned = await sealed(payloadOf(pack()), null)
    expect(await told({ file: file({ bytes: unsigned }) })).toMatch(/pack bad$/)
  })

  it('says when the file is too big or was cut off', async () => {
    expect(await told(failing('too-big'))).toMatch(/open unknown, pack bad$/)
    expect(await told({ isPermitted: false, ...failing('cut-off') })).toMatch(/open good, pack bad$/)
  })
})
