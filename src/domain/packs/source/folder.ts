import { strToU8, type Zippable, zipSync } from 'fflate'
import { fieldsOfRule } from '../built/payload.ts'
import { writeYaml } from '../formats/reading/yaml.ts'
import { isZip, unpackZip } from '../formats/reading/zip.ts'
import { LIMITS } from '../limits.ts'
import type { Pack } from '../pack.ts'
import { sourceOf } from './build.ts'
import { isSourceFile, MANIFEST_FILE, type SourceFile } from './pack-source.ts'
import { writeAnswer } from './write-answer.ts'
import { newManifest } from './write-manifest.ts'

/** A file that somebody hands over. */
export interface HandedFile {
  /** Its path, with "/". */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why files are no pack's folder. */
export type FolderTrouble = 'no-manifest' | 'too-many' | 'broken'

export interface OpenedFolder {
  readonly files: readonly SourceFile[]
  /** Files that are no UTF-8 text or could not be unpacked; they were left out. */
  readonly left: readonly string[]
}

/** The earliest moment a ZIP can name: the same files make the same archive. */
const NO_TIME = new Date(1980, 0, 1)

/** A pack's folder as one ZIP, below a folder of its name. */
export function zipFolder(name: string, files: readonly SourceFile[]): Uint8Array {
  const entries: Zippable = {}
  for (const file of files) entries[`${name}/${file.name}`] = [strToU8(file.text), { mtime: NO_TIME }]
  return zipSync(entries, { level: 6 })
}

const depth = (path: string): number => path.split('/').length

/** Where a pack's folder begins among the files: the folder of the outermost pack.yaml; null where there is none. */
function rootOf(names: readonly string[]): string | null {
  const manifests = names.filter((name) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`))
  const [outermost] = manifests.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))
  return outermost === undefined ? null : outermost.slice(0, -MANIFEST_FILE.length)
}

/**
 * The source files of a pack among files of a folder or in a ZIP of one. `decode` reads UTF-8 and gives null for anything else. Paths out of the
 * folder, bombs and archives in archives come to nothing.
 */
export function openFolder(
  handed: readonly HandedFile[],
  decode: (bytes: Uint8Array) => string | null,
): OpenedFolder | FolderTrouble {
  const zips = handed.filter(({ bytes }) => isZip(bytes)).map(({ bytes }) => unpackZip(bytes))
  const all = [...handed.filter(({ bytes }) => !isZip(bytes)), ...zips.flatMap(({ files }) => files)]
  const left = zips.flatMap(({ problems }) => problems.map(({ name }) => name)).filter((name) => name !== '')
  const root = rootOf(all.map(({ name }) => name))
  if (root === null) return zips.some(({ problems }) => problems.length > 0) ? 'broken' : 'no-manifest'
  const own = all
    .filter(({ name }) => name.startsWith(root))
    .map(({ name, bytes }) => ({ name: name.slice(root.length), bytes }))
    .filter(({ name }) => isSourceFile(name) && !name.split('/').includes('..'))
  if (own.length > LIMITS.snippets + LIMITS.rules + 1) return 'too-many'
  const files = own.flatMap(({ name, bytes }): SourceFile[] => {
    const text = decode(bytes)
    if (text === null) left.push(name)
    return text === null ? [] : [{ name, text: text.replace(/^\uFEFF/, '') }]
  })
  return { files, left }
}

/** A built pack as the files of a folder again. Tests and the words of recalled answers did not travel with it. */
export function filesOfPack(pack: Pack): SourceFile[] {
  const { manifest, snippets, rules } = sourceOf(pack)
  const answers = snippets.flatMap(({ snippet }) => writeAnswer({ snippet, recalled: null }, []).put)
  const written = rules.map(({ rule, file }) => {
    const { id: _, ...fields } = fieldsOfRule(rule)
    return { name: file, text: writeYaml(fields) }
  })
  return [{ name: MANIFEST_FILE, text: newManifest(manifest) }, ...answers, ...written]
}
