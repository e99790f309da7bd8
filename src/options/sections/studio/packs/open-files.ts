import { readHeader } from '../../../../domain/packs/built/header.ts'
import { packIn, verifyPack } from '../../../../domain/packs/built/verify.ts'
import type { Bytes } from '../../../../domain/packs/edge.ts'
import {
  type FolderTrouble,
  filesOfPack,
  type HandedFile,
  openFolder,
} from '../../../../domain/packs/source/folder.ts'
import { MANIFEST_FILE, type SourceFile } from '../../../../domain/packs/source/pack-source.ts'
import { readManifest } from '../../../../domain/packs/source/read-manifest.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import type { PackReleaseRow } from '../../../../storage/studio-rows.ts'

/** A pack that somebody opened, ready to go on file. */
export interface OpenedPack {
  readonly name: string
  readonly files: readonly SourceFile[]
  /** What it was released as, where a released file was opened. */
  readonly release: PackReleaseRow | null
  /** Files that could not be read and were left out. */
  readonly left: readonly string[]
  /** Recalled answers whose words did not travel with the released file. */
  readonly recalled: number
}

export type OpenTrouble =
  | { readonly kind: FolderTrouble }
  /** Why Koi would not install the file, in words. */
  | { readonly kind: 'refused'; readonly message: string }

/** A released file as a pack to go on with. `now` in epoch milliseconds. */
async function openReleased(bytes: Bytes, now: number): Promise<OpenedPack | OpenTrouble> {
  const context = { trusted: null, allowUnsigned: true, installed: null, latestSeen: 0, now }
  const verified = await verifyPack(bytes, context, packEdge)
  const payload = bytes.subarray(readHeader(bytes)?.size ?? 0)
  // One that is past its last day is its author's to go on with.
  const late = verified.ok || verified.code !== 'expired' ? null : packIn(payload, packEdge)
  const pack = verified.ok ? verified.pack : late?.ok ? late.pack : null
  if (pack === null) return { kind: 'refused', message: verified.ok ? '' : verified.message }
  const keyId = readHeader(bytes)?.header.keyId ?? ''
  const release = {
    pack: pack.name,
    version: pack.version,
    keyId,
    payload: packEdge.decode(payload) ?? '',
    at: pack.builtAt,
  }
  return { name: pack.name, files: filesOfPack(pack), release, left: [], recalled: pack.recalled.length }
}

function isReleased(files: readonly HandedFile[]): boolean {
  const [only] = files
  return (
    files.length === 1 &&
    only !== undefined &&
    new TextDecoder().decode(only.bytes.subarray(0, 8)) === 'koipack/'
  )
}

/** The pack in what was handed over: a folder's files, one ZIP of it, or one .koipack. `now` in epoch milliseconds. */
export async function openHanded(
  handed: readonly HandedFile[],
  now: number,
): Promise<OpenedPack | OpenTrouble> {
  const [only] = handed
  if (only && isReleased(handed)) return openReleased(new Uint8Array(only.bytes), now)
  const opened = openFolder(handed, (bytes) => packEdge.decode(bytes))
  if (typeof opened === 'string') return { kind: opened }
  const manifest = readManifest(opened.files.find(({ name }) => name === MANIFEST_FILE)?.text ?? '')
  const name = manifest.ok ? manifest.manifest.name : 'pack'
  return { name, files: opened.files, release: null, left: opened.left, recalled: 0 }
}
