import { describe, expect, it } from 'vitest'
import { sealPack } from '../../../../domain/packs/built/seal.ts'
import { buildPayload, packOf } from '../../../../domain/packs/source/build.ts'
import { zipFolder } from '../../../../domain/packs/source/folder.ts'
import { readPackSource } from '../../../../domain/packs/source/pack-source.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import { openHanded } from './open-files.ts'

const NOW = Date.UTC(2026, 10, 22)
const FILES = [
  { name: 'pack.yaml', text: 'name: team\ntitle: Team\nversion: 4\nexpires: 2026-11-30\n' },
  { name: 'snippets/a.md', text: '---\ntitle: A\nlanguage: en\n---\nYour parcel is on its way.\n' },
  {
    name: 'snippets/old.md',
    text: '---\ntitle: Old\nrecalled: wrong\n---\nCome to our shop in Harbour Street on any day.\n',
  },
]

async function released() {
  const { source } = readPackSource(FILES)
  const built = source && buildPayload(packOf(source, NOW))
  if (!built?.ok) throw new Error('not built')
  return {
    payload: built.payload,
    bytes: await sealPack(new Uint8Array(packEdge.encode(built.payload)), null, packEdge),
  }
}

describe('what is opened in the studio', () => {
  it('is a folder, or a ZIP of one, as it was', async () => {
    const bytes = zipFolder('team', FILES)
    expect(await openHanded([{ name: 'team.zip', bytes }], NOW)).toEqual({
      ...{ name: 'team', files: FILES, release: null, left: [], recalled: 0 },
    })
  })

  it('is a released file, with what it was released as to compare with, even past its last day', async () => {
    const { bytes, payload } = await released()
    for (const now of [NOW, Date.UTC(2027, 0, 1)]) {
      const opened = await openHanded([{ name: 'team.koipack', bytes }], now)
      expect(opened).toMatchObject({ name: 'team', recalled: 1, release: { version: 4, payload, at: NOW } })
      if ('kind' in opened) throw new Error(opened.kind)
      expect(readPackSource(opened.files).source?.snippets.map(({ snippet }) => snippet.title)).toEqual(['A'])
    }
  })

  it('is told where it is no pack', async () => {
    const { bytes } = await released()
    bytes[bytes.length - 3] = 0
    expect(await openHanded([{ name: 'x.koipack', bytes }], NOW)).toMatchObject({ kind: 'refused' })
    expect(await openHanded([{ name: 'a.txt', bytes: new Uint8Array([1]) }], NOW)).toEqual({
      kind: 'no-manifest',
    })
  })
})
