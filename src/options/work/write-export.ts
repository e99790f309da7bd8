import { exportSnippets } from '../../domain/packs/formats/export.ts'
import { formatOf } from '../../domain/packs/formats/registry.ts'
import { zipFiles } from '../../domain/packs/formats/writing/zip.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import type { FromWork } from './messages.ts'

/** Answers as one file of another tool, a ZIP where that has several, with what could not be said there. Null for a format Koi does not write. */
export function writeExport(
  snippets: readonly Snippet[],
  id: string,
  now: number,
): Extract<FromWork, { kind: 'exported' }> | null {
  const format = formatOf(id)
  const written = format && exportSnippets(snippets, format)
  if (!format?.write || !written) return null
  const name = `koi-${format.id}-${new Date(now).toISOString().slice(0, 10)}`
  const { files, losses } = written
  const [only] = files
  if (files.length === 1 && only && format.write.ending !== '')
    return { kind: 'exported', file: new Blob([only.text]), name: `${name}${format.write.ending}`, losses }
  return { kind: 'exported', file: new Blob([zipFiles(files, now)]), name: `${name}.zip`, losses }
}
