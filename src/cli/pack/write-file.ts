import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { PackTrouble } from './trouble.ts'

interface Manner {
  /** True for a file that must not be there yet. */
  readonly fresh?: boolean
  /** True for a file that only its owner may read. */
  readonly secret?: boolean
}

/** Writes a whole file or none: under another name first, then in its place. Throws a PackTrouble. */
export function writeWhole(file: string, content: string | Uint8Array, { fresh, secret }: Manner = {}): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const mode = secret ? 0o600 : 0o644
  const draft = fresh ? file : `${file}.${process.pid}.part`
  try {
    const handle = openSync(draft, 'wx', mode)
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    if (draft !== file) renameSync(draft, file)
  } catch (error) {
    if (draft !== file) rmSync(draft, { force: true })
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') throw new PackTrouble(`${file} is there already, and koi does not write over it.`)
    throw new PackTrouble(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
