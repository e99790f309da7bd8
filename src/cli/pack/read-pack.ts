import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Verified, verifyPack } from '../../domain/packs/built/verify.ts'
import type { Bytes } from '../../domain/packs/edge.ts'
import { LIMITS } from '../../domain/packs/limits.ts'
import type { Pack } from '../../domain/packs/pack.ts'
import { packOf, sourceOf } from '../../domain/packs/source/build.ts'
import {
  isSourceFile,
  MANIFEST_FILE,
  type ReadSource,
  readPackSource,
  type SourceFile,
} from '../../domain/packs/source/pack-source.ts'
import { packEdge } from '../../platform/pack-edge.ts'
import { PackTrouble } from './trouble.ts'

/** A file's bytes. Throws a PackTrouble in the user's words. */
export function bytesOf(file: string): Bytes {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT')
      throw new PackTrouble(`there is no file ${file}. Is it spelt right, seen from ${process.cwd()}?`)
    throw new PackTrouble(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** A file's text. Throws a PackTrouble where it is none. */
export function textOf(file: string): string {
  const text = packEdge.decode(bytesOf(file))
  if (text === null) throw new PackTrouble(`${file} is no UTF-8 text. Save it as UTF-8.`)
  return text.replace(/^\uFEFF/, '')
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function namesIn(folder: string, root: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    if (entry.isDirectory()) return namesIn(path, root)
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : []
  })
}

/** The files of a pack's folder. Throws a PackTrouble where it is none. */
export function sourceFiles(folder: string): SourceFile[] {
  if (!isFolder(folder))
    throw new PackTrouble(`there is no folder ${folder}. Is it spelt right, seen from ${process.cwd()}?`)
  if (!existsSync(join(folder, MANIFEST_FILE)))
    throw new PackTrouble(`${folder} holds no ${MANIFEST_FILE}, so it is no pack. koi pack init makes one.`)
  const names = namesIn(folder, folder).filter(isSourceFile)
  if (names.length > LIMITS.snippets + LIMITS.rules + 1)
    throw new PackTrouble(`${folder} holds more files than any pack may.`)
  return names.map((name) => ({ name, text: textOf(join(folder, name)) }))
}

/** What Koi would say to a pack's file that nobody trusts yet and that may be one's own. */
export function verifyOwn(file: string): Promise<Verified> {
  const context = { trusted: null, allowUnsigned: true, installed: null, latestSeen: 0, now: Date.now() }
  return verifyPack(bytesOf(file), context, packEdge)
}

/** The source of a pack: of its folder, or of a built file that Koi takes. */
export async function readSourceOf(named: string): Promise<ReadSource> {
  if (isFolder(named)) return readPackSource(sourceFiles(named))
  const verified = await verifyOwn(named)
  if (!verified.ok) throw new PackTrouble(`${named}: ${verified.message}`)
  return { source: sourceOf(verified.pack), problems: [] }
}

/** The pack that a folder or a file holds. Throws a PackTrouble where it has problems. */
export async function readPackOf(named: string): Promise<Pack> {
  if (!isFolder(named)) {
    const verified = await verifyOwn(named)
    if (verified.ok) return verified.pack
    throw new PackTrouble(`${named}: ${verified.message}`)
  }
  const { source, problems } = readPackSource(sourceFiles(named))
  const [first] = problems
  if (source && !first) return packOf(source, Date.now())
  throw new PackTrouble(
    `${named} has problems, of which the first is ${first?.file}:${first?.line}: ${first?.message}. koi pack lint tells the rest.`,
    problems,
  )
}
