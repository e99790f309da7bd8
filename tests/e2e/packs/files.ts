import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Signer } from '../../../src/domain/packs/keys/signing.ts'
import type { Pack } from '../../../src/domain/packs/pack.ts'
import { payloadOf, sealed } from '../../packs/sample.ts'

/** Packs on disk for a browser to choose, gone with `remove`. */
export interface PackFiles {
  /** Path of a file of `bytes`. */
  put(name: string, bytes: Uint8Array): string
  /** Path of a pack's file, signed or not. */
  pack(name: string, pack: Pack, by: Signer | null): Promise<string>
  remove(): void
}

export function packFiles(): PackFiles {
  const folder = mkdtempSync(join(tmpdir(), 'koi-packs-'))
  const put = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    return path
  }
  return {
    put,
    pack: async (name, pack, by) => put(name, await sealed(payloadOf(pack), by)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
