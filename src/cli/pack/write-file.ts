import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { thereAlready, writeTrouble } from '../write-trouble.ts'
import { PackTrouble } from './trouble.ts'

interface Manner {
  /** True for a file that must not be there yet. */
  readonly fresh?: boolean
  /** True for a file that only its owner may read. */
  readonly secret?: boolean
}

const PACK_MARK = 'koipack/'

/** True for what koi itself built, as the next build goes to the same place, and for an empty file. */
function makesWay(file: string): boolean {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(PACK_MARK.length)
    return readSync(handle, head) === 0 || head.toString('latin1') === PACK_MARK
  } finally {
    closeSync(handle)
  }
}

/** Writes a pack's file, over an older one too; over anything else only where `force` says so. Throws a PackTrouble. */
export function writePackFile(file: string, bytes: Uint8Array, force: boolean): void {
  let isForeign: boolean
  try {
    isForeign = existsSync(file) && statSync(file).isFile() && !makesWay(file)
  } catch (error) {
    throw new PackTrouble(writeTrouble(file, error))
  }
  if (isForeign && !force) throw new PackTrouble(thereAlready(file))
  writeWhole(file, bytes)
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
    if (draft !== file && existsSync(draft)) rmSync(draft)
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' && fresh)
      throw new PackTrouble(`${file} is there already, and koi does not write over it. Choose another name.`)
    throw new PackTrouble(writeTrouble(file, error))
  }
}
