import { useEffect, useState } from 'preact/hooks'
import { withRotation } from '../../../../domain/packs/keys/rotation.ts'
import type { Manifest } from '../../../../domain/packs/source/manifest.ts'
import { MANIFEST_FILE } from '../../../../domain/packs/source/pack-source.ts'
import { withManifest } from '../../../../domain/packs/source/write-manifest.ts'
import { say } from '../../../../platform/browser.ts'
import { keepRelease } from '../../../../storage/studio.ts'
import type { KeyRow } from '../../../../storage/studio-rows.ts'
import { saveFile } from '../../../parts/files/save-file.ts'
import { useKoi } from '../../../parts/koi.ts'
import type { OpenPack } from '../open-pack.ts'
import { manifestText, type PackState } from '../open-pack.ts'
import { handOver, isFollowed, signedFile } from '../signing.ts'

/** The version that the next release gets: one more than the last, or what its author wrote where that is more. */
export function nextVersion({ manifest, release }: Pick<PackState, 'manifest' | 'release'>): number {
  const written = manifest?.version ?? 1
  return release === null ? written : Math.max(written, release.version + 1)
}

/** What was released just now. */
export interface Released {
  readonly file: string
  readonly version: number
}

/** Writes part of pack.yaml. */
function changeManifest(pack: OpenPack, part: Partial<Manifest>): void {
  const text = withManifest(manifestText(pack.store.getState()), part)
  if (text !== null) pack.change({ put: [{ name: MANIFEST_FILE, text }], remove: [] })
}

/** Builds, signs, saves and remembers a release; refused in words where the pack could not be installed. */
export function useRelease(
  pack: OpenPack,
  onRefused: (why: string) => void,
): (key: KeyRow) => Promise<Released | null> {
  const { db, now, attempt } = useKoi()
  return async (key) => {
    const version = nextVersion(pack.store.getState())
    changeManifest(pack, { version })
    const at = now()
    const built = await pack.build(at)
    if (!built.ok) {
      onRefused(built.message)
      return null
    }
    const bytes = await attempt(() => signedFile(built.payload, key))
    if (!bytes) return null
    const file = `${pack.store.getState().manifest?.name ?? pack.name}-${version}.koipack`
    const release = { pack: pack.name, version, keyId: key.keyId, payload: built.payload, at }
    // On file before it is out: a version that nobody remembers would be given away twice.
    const kept = await attempt(() => keepRelease(db, release))
    if (kept === false) onRefused(say('studioReleasedMeanwhile', String(version)))
    if (!kept) return null
    saveFile(new Blob([bytes], { type: 'application/octet-stream' }), file)
    return { file, version }
  }
}

/** Whether agents who have the last release would follow to this key; null while that is not known. */
export function useFollowed({ manifest, release }: PackState, keyId: string): boolean | null {
  const [followed, setFollowed] = useState<boolean | null>(null)
  const trusted = release?.keyId ?? ''
  const rotations = manifest?.rotations
  const name = manifest?.name ?? ''
  useEffect(() => {
    let here = true
    setFollowed(null)
    const look =
      trusted === '' || keyId === ''
        ? Promise.resolve(true)
        : isFollowed(keyId, trusted, name, rotations ?? [])
    look.then(
      (is) => {
        if (here) setFollowed(is)
      },
      () => {
        if (here) setFollowed(false)
      },
    )
    return () => {
      here = false
    }
  }, [trusted, keyId, name, rotations])
  return followed
}

/** Has the old key say that the new one speaks for the pack, and puts its word into pack.yaml. */
export function useHandOver(pack: OpenPack): (from: KeyRow, to: string) => Promise<void> {
  const { attempt, tell } = useKoi()
  return async (from, to) => {
    const { manifest } = pack.store.getState()
    if (!manifest) return
    const rotation = await attempt(() => handOver(manifest.name, from, to))
    if (!rotation) return
    changeManifest(pack, { rotations: withRotation(manifest.rotations, rotation) })
    tell(say('studioHandedOver'))
  }
}
