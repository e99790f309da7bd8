import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { CountedLoss } from '../../domain/packs/formats/import.ts'
import { snippetFileName } from '../../domain/packs/snippet-file-name.ts'
import { leftBehind } from '../../domain/packs/source/left-behind.ts'
import { isSourceFile, MANIFEST_FILE } from '../../domain/packs/source/pack-source.ts'
import { readManifest } from '../../domain/packs/source/read-manifest.ts'
import { textOf } from '../pack/read-pack.ts'

/** True for a folder with the source of a pack. */
export const isPackFolder = (named: string): boolean => existsSync(join(named, MANIFEST_FILE))

/** What of a pack's folder stays behind where its answers alone are taken. */
export function leftBehindIn(folder: string): CountedLoss[] {
  const read = readManifest(textOf(join(folder, MANIFEST_FILE)))
  const rules = join(folder, 'rules')
  const names = existsSync(rules) ? readdirSync(rules).filter((name) => isSourceFile(`rules/${name}`)) : []
  return leftBehind(read.ok ? read.manifest : null, names.length)
}

/** Ids that files below a pack's folder have, whether they can be read or not: what is added must not take their names. */
export function idsIn(folder: string | null): string[] {
  const snippets = folder === null ? '' : join(folder, 'snippets')
  if (snippets === '' || !existsSync(snippets)) return []
  return readdirSync(snippets, { recursive: true, encoding: 'utf8' }).map(
    (name) => snippetFileName(name.replaceAll('\\', '/')).id,
  )
}
