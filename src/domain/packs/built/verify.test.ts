import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { context, NOW, newSigner, pack, payloadOf, sealed, snippet } from '../../../../tests/packs/sample.ts'
import { packEdge as edge } from '../../../platform/pack-edge.ts'
import { rotateTo } from '../keys/rotation.ts'
import { hashOf } from '../keys/signing.ts'
import type { PackSnippet } from '../pack.ts'
import { LastContent } from './content.ts'
import { readHeader, writeHeader } from './header.ts'
import type { HeldAnswers } from './held.ts'
import { writePayload } from './payload.ts'
import { type PackContext, verifyNamed, verifyPack } from './verify.ts'

const signer = await newSigner()
const other = await newSigner()
const trusted = signer.keyId
const file = await sealed(payloadOf(pack()), signer)
const DAY = 86_400_000

async function codeOf(bytes: Uint8Array<ArrayBuffer>, over: Partial<PackContext> = {}): Promise<string> {
  const verified = await verifyPack(bytes, context(over), edge)
  return verified.ok ? 'ok' : verified.code
}

describe('verifyPack', () => {
  it('gives the pack, whoever signed it and its hash', async () => {
    const verified = await verifyPack(file, context(), edge)
    expect(verified).toMatchObject({ ok: true, keyId: trusted, same: false, rotated: false, latestSeen: NOW })
    expect(verified.ok && verified.pack).toEqual(pack())
  })

  it('refuses a file of which any one bit is another, whatever is trusted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), fc.boolean(), async (at, bit, pinned) => {
        const bytes = file.slice()
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        expect(await codeOf(bytes, pinned ? { trusted } : { allowUnsigned: true })).not.toBe('ok')
      }),
      { numRuns: 300 },
    )
  })

  it('refuses every single byte of the file replaced by another', async () => {
    for (let at = 0; at < file.length; at++) {
      const bytes = file.slice()
      bytes[at] = ((bytes[at] ?? 0) + 1 + (at % 250)) & 255
      expect(await codeOf(bytes, { allowUnsigned: true }), `byte ${at}`).not.toBe('ok')
    }
  })

  it('refuses bytes left out, put in, cut off and put behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length),
        fc.uint8Array({ maxLength: 5 }),
        fc.nat(5),
        async (at, put, out) => {
          if (put.length === 0 && out === 0) return
          const bytes = new Uint8Array([...file.subarray(0, at), ...put, ...file.subarray(at + out)])
          if (bytes.length === file.length && bytes.every((byte, place) => byte === file[place])) return
          expect(await codeOf(bytes)).not.toBe('ok')
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never throws on any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await codeOf(new Uint8Array(bytes), { allowUnsigned: true })).not.toBe('ok')
      }),
    )
  })

  it('trusts the installed key alone, and its word for another one', async () => {
    expect(await codeOf(file, { trusted })).toBe('ok')
    expect(await codeOf(file, { trusted: other.keyId })).toBe('wrong-key')
    const word = await rotateTo(other.keyId, 'team', signer, edge)
    const handedOn = await sealed(payloadOf(pack({ rotations: [word] })), other)
    expect(await verifyPack(handedOn, context({ trusted }), edge)).toMatchObject({ ok: true, rotated: true })
    const elsewhere = await rotateTo(other.keyId, 'other', signer, edge)
    expect(await codeOf(await sealed(payloadOf(pack({ rotations: [elsewhere] })), other), { trusted })).toBe(
      'wrong-key',
    )
    const forged = {
      ...word,
      from: trusted,
      signature: (await rotateTo(other.keyId, 'team', other, edge)).signature,
    }
    expect(await codeOf(await sealed(payloadOf(pack({ rotations: [forged] })), other), { trusted })).toBe(
      'wrong-key',
    )
  })

  it('follows a chain of keys, and no circle', async () => {
    const third = await newSigner()
    const first = await rotateTo(other.keyId, 'team', signer, edge)
    const second = await rotateTo(third.keyId, 'team', other, edge)
    const chain = await sealed(payloadOf(pack({ rotations: [first, second] })), third)
    expect(await codeOf(chain, { trusted })).toBe('ok')
    const back = await rotateTo(trusted, 'team', other, edge)
    expect(
      await codeOf(await sealed(payloadOf(pack({ rotations: [first, back] })), third), { trusted }),
    ).toBe('wrong-key')
  })

  it('takes an unsigned file as one of one’s own only, and never in the place of a signed pack', async () => {
    const own = await sealed(payloadOf(pack()), null)
    expect(await codeOf(own)).toBe('unsigned')
    expect(await codeOf(own, { allowUnsigned: true, trusted })).toBe('unsigned')
    expect(await verifyPack(own, context({ allowUnsigned: true }), edge)).toMatchObject({
      ok: true,
      keyId: null,
    })
  })

  it('reads nothing of the payload before the signature holds', async () => {
    const read: string[] = []
    const decode = (bytes: Parameters<typeof edge.decode>[0]): string | null => {
      read.push('payload')
      return edge.decode(bytes)
    }
    const watched = { ...edge, decode }
    const bad = file.slice()
    bad[bad.length - 1] = (bad.at(-1) ?? 0) ^ 1
    expect(await verifyPack(bad, context(), watched)).toMatchObject({ code: 'signature' })
    expect(read).toEqual([])
    expect((await verifyPack(file, context(), watched)).ok).toBe(true)
    expect(read.length).toBeGreaterThan(0)
  })

  it('goes forward only', async () => {
    const verified = await verifyPack(file, context(), edge)
    const hash = verified.ok ? verified.hash : ''
    const installed = (version: number, name = 'team', content = hash) => ({
      installed: { name, version, hash: content },
    })
    expect(await codeOf(file, installed(2))).toBe('ok')
    expect(await codeOf(file, installed(3))).toBe('ok')
    expect(await verifyPack(file, context(installed(3)), edge)).toMatchObject({ same: true })
    expect(await codeOf(file, installed(3, 'team', 'another'))).toBe('same-version')
    expect(await codeOf(file, installed(4))).toBe('older')
    expect(await codeOf(file, installed(2, 'others'))).toBe('other-pack')
  })

  it('counts by the latest time ever seen', async () => {
    const ends = await sealed(payloadOf(pack({ expiresAt: NOW + DAY })), signer)
    expect(await codeOf(ends)).toBe('ok')
    expect(await codeOf(ends, { now: NOW + 2 * DAY })).toBe('expired')
    expect(await codeOf(ends, { now: NOW, latestSeen: NOW + 2 * DAY })).toBe('clock-back')
    expect(await codeOf(file, { now: NOW - 3 * DAY })).toBe('not-yet')
    expect(await codeOf(file, { now: NOW - 3 * DAY, latestSeen: NOW })).toBe('ok')
  })

  it('names the answer that is wrong', async () => {
    const payload = payloadOf(pack()).replace('Title of bye', 'Title\u200B')
    expect(await verifyPack(await sealed(payload, signer), context(), edge)).toMatchObject({
      code: 'form',
      where: 'snippets “bye” title: holds a character nobody sees (U+200B)',
    })
  })

  it('says the hash of the payload', async () => {
    const size = readHeader(file)?.size ?? 0
    const verified = await verifyPack(file, context(), edge)
    expect(verified.ok && verified.hash).toBe(await hashOf(file.slice(size), edge))
  })
})

describe('what was verified before', () => {
  const times = { allowUnsigned: false, latestSeen: 0, now: NOW }
  const knownOf = (held?: HeldAnswers) => async () => ({ trusted, installed: null, ...(held && { held }) })
  const bad = '<p onclick="x">a</p>'

  it('is not read twice, and its signature, key, age and time are asked for each time', async () => {
    const read: string[] = []
    const decode = (bytes: Parameters<typeof edge.decode>[0]): string | null => {
      read.push('payload')
      return edge.decode(bytes)
    }
    const watched = { ...edge, decode }
    const last = new LastContent()
    const asked = { ...times, knownOf: knownOf(), last }
    const first = await verifyNamed(file, asked, watched)
    expect(await verifyNamed(file.slice(), asked, watched)).toEqual(first)
    expect(read).toHaveLength(1)
    const forged = file.slice()
    forged[40] = (forged[40] ?? 0) ^ 1
    expect((await verifyNamed(forged, asked, watched)).ok).toBe(false)
    const others = { ...asked, knownOf: async () => ({ trusted: other.keyId, installed: null }) }
    expect(await verifyNamed(file, others, watched)).toMatchObject({ code: 'wrong-key' })
    expect(await verifyNamed(file, { ...asked, now: NOW - 3 * DAY }, watched)).toMatchObject({
      code: 'not-yet',
    })
    last.forget()
    expect((await verifyNamed(file, asked, watched)).ok).toBe(true)
    expect(read).toHaveLength(2)
  })

  it('spares an answer a second look, not its place among the others', async () => {
    const link = snippet('link', { body: '<p>{% snippet "hello" %}</p>' })
    const before = await verifyNamed(
      await sealed(payloadOf(pack({ snippets: [link, snippet('hello')] })), signer),
      { ...times, knownOf: knownOf() },
      edge,
    )
    const held = before.ok ? before.held : undefined
    expect(held?.size).toBe(2)
    const next = async (snippets: readonly PackSnippet[]): Promise<unknown> => {
      const bytes = await sealed(writePayload(pack({ version: 4, snippets })), signer)
      const verified = await verifyNamed(bytes, { ...times, knownOf: knownOf(held) }, edge)
      return verified.ok ? [...verified.unchanged] : verified.code
    }
    expect(await next([link, snippet('hello'), snippet('new')])).toEqual(['link', 'hello'])
    expect(await next([link, snippet('hello', { title: 'Other' })])).toEqual(['link'])
    expect(await next([link])).toBe('dead-link')
    expect(await next([link, link])).toBe('double-id')
    expect(await next([link, snippet('hello', { body: bad })])).toBe('html')
    expect(await next([link, snippet('hello', { body: '<p>{% snippet "link" %}</p>' })])).toBe('circle')
    expect(await next([link, snippet('hello', { title: '' })])).toBe('form')
  })

  it('is held only as Koi itself writes it', async () => {
    const { id, ...rest } = snippet('hello')
    const bytes = await sealed(writePayload(pack({ snippets: [{ ...rest, id }, snippet('bye')] })), signer)
    const verified = await verifyNamed(bytes, { ...times, knownOf: knownOf() }, edge)
    expect(verified.ok && [...verified.held.keys()]).toEqual([JSON.stringify(snippet('bye'))])
  })
})

describe('the header', () => {
  const header = readHeader(file)?.header
  const line = header ? writeHeader(header) : ''
  const [magic = '', key = '', sign = '', length = ''] = line.trim().split(' ')

  it('comes out the same when written again', () => {
    expect(edge.decode(file.slice(0, line.length))).toBe(line)
    expect(`${magic} ${key} ${sign} ${length}\n`).toBe(line)
  })

  it.each([
    ['a leading zero', `${magic} ${key} ${sign} 0${length}\n`],
    ['a plus', `${magic} ${key} ${sign} +${length}\n`],
    ['an exponent', `${magic} ${key} ${sign} 1e3\n`],
    ['two blanks', `${magic}  ${key} ${sign} ${length}\n`],
    ['a tab', `${magic}\t${key} ${sign} ${length}\n`],
    ['a blank at the end', `${magic} ${key} ${sign} ${length} \n`],
    ['CRLF', `${magic} ${key} ${sign} ${length}\r\n`],
    ['a byte order mark', `\uFEFF${line}`],
    ['padding', `${magic} ${key}= ${sign} ${length}\n`],
    ['padding behind the signature', `${magic} ${key} ${sign}== ${length}\n`],
    ['base64 of the other kind', `${magic} ${key} ${'+'.repeat(86)} ${length}\n`],
    [
      'spare bits in the key',
      `${magic} ${key.slice(0, 42)}${key.endsWith('9') ? '-' : '9'} ${sign} ${length}\n`,
    ],
    ['spare bits in the signature', `${magic} ${key} ${sign.slice(0, 85)}B ${length}\n`],
    ['a short key', `${magic} ${key.slice(1)} ${sign} ${length}\n`],
    ['another version', `koipack/2 ${key} ${sign} ${length}\n`],
    ['capitals', `KOIPACK/1 ${key} ${sign} ${length}\n`],
    ['half unsigned', `${magic} unsigned ${sign} ${length}\n`],
    ['a key without a signature', `${magic} ${key} - ${length}\n`],
    ['no line feed', `${magic} ${key} ${sign} ${length}`],
    ['a fifth part', `${magic} ${key} ${sign} ${length} x\n`],
    ['other digits', `${magic} ${key} ${sign} ٣\n`],
  ])('refuses %s', (_, text) => {
    expect(readHeader(edge.encode(text))).toBeNull()
  })
})
