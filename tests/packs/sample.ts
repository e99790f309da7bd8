import { sealPack } from '../../src/domain/packs/built/seal.ts'
import type { PackContext } from '../../src/domain/packs/built/verify.ts'
import type { Bytes } from '../../src/domain/packs/edge.ts'
import { newKeyPair, type Signer, signerOf } from '../../src/domain/packs/keys/signing.ts'
import type { Pack, PackSnippet } from '../../src/domain/packs/pack.ts'
import { buildPayload } from '../../src/domain/packs/source/build.ts'
import { packEdge } from '../../src/platform/pack-edge.ts'

export const NOW = Date.UTC(2026, 10, 22, 12)

export function snippet(id: string, over: Partial<PackSnippet> = {}): PackSnippet {
  return {
    ...{ id, title: `Title of ${id}`, body: '<p>Hi {{ customer.first_name | default: "there" }}</p>' },
    ...{ shortcut: id, step: null, tags: [], folder: '', examples: [], language: 'en', channel: 'any' },
    ...{ variants: [], owner: '', reviewAt: '' },
    ...over,
  }
}

export function pack(over: Partial<Pack> = {}): Pack {
  return {
    ...{ name: 'team', title: 'Our team', version: 3, description: '', owner: 'Ada', languages: ['en'] },
    ...{ policy: [], internalWords: [], holidays: [], profileFields: [], values: {}, desks: {} },
    ...{ interval: 24, mirrors: [], rotations: [], builtAt: NOW - 1000, expiresAt: null },
    ...{ snippets: [snippet('hello'), snippet('bye')], rules: [], recalled: [] },
    ...over,
  }
}

/** A fresh key that signs. */
export async function newSigner(): Promise<Signer> {
  return signerOf(await newKeyPair(packEdge), packEdge)
}

/** A pack as its payload; throws where nobody could install it. */
export function payloadOf(made: Pack): string {
  const built = buildPayload(made)
  if (!built.ok) throw new Error(built.message)
  return built.payload
}

/** A payload of any text, signed as it is. */
export function sealed(payload: string | Bytes, signer: Signer | null): Promise<Bytes> {
  const bytes = typeof payload === 'string' ? packEdge.encode(payload) : payload
  return sealPack(bytes, signer, packEdge)
}

export function context(over: Partial<PackContext> = {}): PackContext {
  return { trusted: null, allowUnsigned: false, installed: null, latestSeen: 0, now: NOW, ...over }
}
