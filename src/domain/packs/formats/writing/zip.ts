import { strToU8, zipSync } from 'fflate'
import type { WrittenFile } from '../format.ts'

/** Files as one ZIP archive. `now` in epoch ms is the time they carry. */
export function zipFiles(files: readonly WrittenFile[], now: number): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => [name, strToU8(text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: now }))
}
