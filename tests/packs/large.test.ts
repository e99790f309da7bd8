import { describe, expect, it } from 'vitest'
import { verifyPack } from '../../src/domain/packs/built/verify.ts'
import { packEdge } from '../../src/platform/pack-edge.ts'
import { largePack } from './large-pack.ts'
import { context, newSigner, payloadOf, sealed } from './sample.ts'

describe('a pack of 10,000 answers', () => {
  it('is verified in less than three seconds', async () => {
    const signer = await newSigner()
    const file = await sealed(payloadOf(largePack(10_000)), signer)
    const from = performance.now()
    const verified = await verifyPack(file, context({ trusted: signer.keyId }), packEdge)
    const took = performance.now() - from
    expect(verified).toMatchObject({ ok: true })
    expect(took, `${Math.round(file.length / 1024)} kB`).toBeLessThan(3000)
    if (process.env['KOI_MEASURE'])
      console.log(`${Math.round(took)} ms, ${Math.round(file.length / 1024)} kB`)
  })
})
