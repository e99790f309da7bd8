import { existsSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { exportSnippets } from '../../domain/packs/formats/export.ts'
import { chosen, type Imported, importAll, importing } from '../../domain/packs/formats/import.ts'
import { csv } from '../../domain/packs/formats/kinds/csv.ts'
import { koi, snippetJson } from '../../domain/packs/formats/kinds/koi.ts'
import { snippetFiles } from '../../domain/packs/formats/kinds/markdown.ts'
import { slugOf } from '../../domain/packs/formats/reading/names.ts'
import { writeYaml } from '../../domain/packs/formats/reading/yaml.ts'
import { OWN_FIELDS } from '../../domain/packs/source/left-behind.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { failedJson, wantsJson } from '../report/failed.ts'
import type { Streams } from '../streams.ts'
import { IMPORT_HELP } from './help.ts'
import { inSlices } from './in-slices.ts'
import { isOlder } from './older.ts'
import { idsIn, isPackFolder, leftBehindIn } from './pack-folder.ts'
import { readFiles } from './read-files.ts'
import { importJson, importText } from './report.ts'
import { type ImportOrder, importOrder } from './words.ts'
import { writeFileWhole, writeFolder } from './write-files.ts'

/** How a list of snippets is written into one file, by its ending. */
const FILES: ReadonlyMap<string, (snippets: readonly Snippet[]) => string> = new Map([
  [
    '.json',
    (snippets) => `${JSON.stringify({ koi: 'snippets', snippets: snippets.map(snippetJson) }, null, 2)}\n`,
  ],
  ['.jsonl', (snippets) => snippets.map((one) => `${JSON.stringify(snippetJson(one))}\n`).join('')],
  ['.csv', (snippets) => exportSnippets(snippets, csv)?.files[0]?.text ?? ''],
])

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** Why nothing can be written there; null where it can. */
function troubleWith(out: string): string | null {
  if (isFolder(out)) return null
  const ending = extname(out).toLowerCase()
  if (ending === '.koipack')
    return 'A .koipack is built and signed from a folder: import into a folder (--out my-pack), then koi pack build.'
  if (ending === '' || FILES.has(ending)) return null
  return `--out takes a folder, or a file that ends with ${[...FILES.keys()].join(', ')}; it was given "${out}".`
}

/** The fields a new pack begins with. */
function manifest(folder: string, snippets: readonly Snippet[]): string {
  const name = slugOf(basename(resolve(folder))) || 'imported'
  const languages = [...new Set(snippets.map(({ language }) => language))]
  return writeYaml({
    name,
    title: name.replaceAll('-', ' '),
    version: 1,
    description: 'Imported answers.',
    languages,
  })
}

async function libraryIn(out: string | null, streams: Streams): Promise<readonly Snippet[]> {
  if (out === null || !isPackFolder(out) || !existsSync(join(out, 'snippets'))) return []
  const { files } = await readFiles([out], streams)
  return importAll(files, { from: 'markdown', columns: {}, library: [], pack: 'own' }).imported.map(
    ({ snippet }) => snippet,
  )
}

function write(
  { out, force }: ImportOrder & { readonly out: string },
  inputs: readonly string[],
  snippets: readonly Snippet[],
): void {
  const inOne = isFolder(out) ? undefined : FILES.get(extname(out).toLowerCase())
  const format = extname(out).toLowerCase() === '.csv' ? csv.id : koi.id
  if (inOne) writeFileWhole(out, inOne(snippets), { over: force || isOlder(out, { format, inputs }) })
  else {
    const fields = isPackFolder(out) ? [] : [{ name: 'pack.yaml', text: manifest(out, snippets) }]
    writeFolder(out, [...fields, ...snippets.flatMap(snippetFiles)], { over: force })
  }
}

async function carryOut(order: ImportOrder, streams: Streams): Promise<number> {
  const { files, problems } = await readFiles(order.files, streams)
  for (const problem of problems) streams.complain(problem)
  const library = await libraryIn(order.out, streams)
  const { from, columns } = order
  const looked = await inSlices(
    importing(files, { from, columns, library, takenIds: idsIn(order.out), pack: 'own' }),
  )
  if (looked === null) {
    streams.complain('stopped: nothing was written.')
    return 130
  }
  const ofPacks = order.files.filter(isPackFolder).flatMap((folder) => [...leftBehindIn(folder), OWN_FIELDS])
  const result = { ...looked, losses: [...looked.losses, ...ofPacks] }
  for (const { place, message } of result.problems)
    if (place.row === null)
      streams.complain(`${place.file}${place.line === null ? '' : ` line ${place.line}`}: ${message}`)
  const known = new Set(
    result.duplicates
      .filter(({ kind, inLibrary }) => kind === 'equal' && inLibrary)
      .map(({ snippet }) => snippet),
  )
  const kept: readonly Imported[] = chosen(result, order.duplicates).filter(
    ({ snippet }) => !known.has(snippet.id),
  )
  const { out } = order
  if (out !== null && kept.length > 0)
    write(
      { ...order, out },
      files.map(({ name }) => name),
      kept.map(({ snippet }) => snippet),
    )
  const told = { result, kept, unreadable: problems, out }
  await streams.answer(order.json ? importJson(told) : importText(told))
  if (result.imported.length === 0) return 2
  return problems.length > 0 || result.problems.length > 0 ? 1 : 0
}

/** `koi import`. Returns the code to end with: 0 all imported, 1 a part could not be read, 2 nothing imported. */
export async function runImport(words: readonly string[], streams: Streams): Promise<number> {
  const order = importOrder(words)
  if (order.kind === 'help') {
    await streams.answer(IMPORT_HELP)
    return 0
  }
  const wrong = order.kind === 'wrong' ? order.message : order.out === null ? null : troubleWith(order.out)
  if (wrong !== null || order.kind === 'wrong') {
    streams.complain(`${wrong}\nkoi import --help tells the rest.`)
    if (wantsJson(words)) await streams.answer(failedJson(wrong ?? ''))
    return 2
  }
  try {
    return await carryOut(order, streams)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    streams.complain(`nothing was imported: ${said}`)
    if (order.json) await streams.answer(failedJson(said))
    return 2
  }
}
