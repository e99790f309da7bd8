import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lossText } from '../../domain/packs/formats/attention.ts'
import { type ExportResult, exportSnippets } from '../../domain/packs/formats/export.ts'
import type { Format } from '../../domain/packs/formats/format.ts'
import { WRITABLE } from '../../domain/packs/formats/registry.ts'
import { EXPORT_HELP } from '../import/help.ts'
import { isOlder } from '../import/older.ts'
import { placeText } from '../import/report.ts'
import { parsed, type ReadWords } from '../import/words.ts'
import { writeFileWhole, writeFolder } from '../import/write-files.ts'
import { failedJson, wantsJson } from '../report/failed.ts'
import type { Streams } from '../streams.ts'
import { type ReadAnswers, readAnswers } from './read-answers.ts'

interface ExportOrder {
  readonly kind: 'export'
  readonly pack: string
  readonly format: Format
  readonly out: string
  /** Files that are there already may be written over. */
  readonly force: boolean
  readonly json: boolean
}

/** Reads the words after `koi export`. Never throws. */
export function exportOrder(words: readonly string[]): ReadWords<ExportOrder> {
  const wrong = (message: string) => ({ kind: 'wrong', message }) as const
  const read = parsed(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        out: { type: 'string', short: 'o' },
        force: { type: 'boolean', short: 'f' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  )
  if (typeof read === 'string') return wrong(`${read}.`)
  const { values, positionals } = read
  if (values.help) return { kind: 'help' }
  const [pack, ...more] = positionals
  if (!pack || more.length > 0)
    return wrong('Name one pack: koi export my-pack --to zendesk --out macros.json.')
  const format = WRITABLE.find(({ id }) => id === values.to)
  if (!format) {
    const said = values.to === undefined ? 'nothing' : `"${values.to}"`
    return wrong(`--to takes ${WRITABLE.map(({ id }) => id).join(', ')}; it was given ${said}.`)
  }
  if (!values.out) return wrong('Say where it goes: --out FILE.')
  const { out, force = false, json = false } = values
  return { kind: 'export', pack, format, out, force, json }
}

/** Writes what an export made; the names of the files. */
function write(
  { files }: Pick<ExportResult, 'files'>,
  inputs: readonly string[],
  { format, out, force }: ExportOrder,
): string[] {
  const [first] = files
  if (format.write?.ending === '') {
    writeFolder(out, files, { over: force })
    return files.map(({ name }) => join(out, name))
  }
  if (!first) return []
  const folder = /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())
  const path = folder ? join(out, first.name) : out
  writeFileWhole(path, first.text, { over: force || isOlder(path, { format: format.id, inputs }) })
  return [path]
}

/** A pack goes out as a folder with all that it is; to other tools its answers go alone. */
function madeOf({ snippets, folder, leftBehind }: ReadAnswers, format: Format): ExportResult | null {
  if (folder && format.id === 'markdown') return { files: folder.files(), losses: folder.losses }
  const made = exportSnippets(snippets, format)
  return made && { ...made, losses: [...made.losses, ...leftBehind] }
}

async function carryOut(order: ExportOrder, streams: Streams): Promise<number> {
  const read = await readAnswers(order.pack, streams)
  const { snippets, broken, skipped } = read
  for (const problem of broken) streams.complain(problem)
  if (snippets.length === 0) {
    const why = broken[0] ?? `${order.pack} holds no snippets.`
    if (broken.length === 0) streams.complain(why)
    if (order.json) await streams.answer(failedJson(why))
    return 2
  }
  const made = madeOf(read, order.format)
  if (!made) return 2
  const written = write(made, read.inputs, order)
  const losses = made.losses.map((loss) => ({ ...loss, message: lossText(loss) }))
  const report = {
    format: order.format.id,
    files: written,
    counts: { exported: snippets.length, skipped: skipped.length, losses: losses.length },
    skipped: skipped.map(({ place, title, message }) => ({ ...place, title, why: message })),
    losses,
  }
  const lines = [
    `${snippets.length} ${snippets.length === 1 ? 'snippet' : 'snippets'} written to ${order.out} (${order.format.name}).`,
    ...skipped.map(({ place, message }) => `  ${placeText(place)}: ${message}`),
    ...losses.map(({ message }) => `  ${message}`),
  ]
  await streams.answer(order.json ? `${JSON.stringify(report, null, 2)}\n` : `${lines.join('\n')}\n`)
  return broken.length > 0 ? 1 : 0
}

/** `koi export`. Returns the code to end with: 0 all written, 1 a part of the pack could not be read, 2 nothing written. */
export async function runExport(words: readonly string[], streams: Streams): Promise<number> {
  const order = exportOrder(words)
  if (order.kind === 'help') {
    await streams.answer(EXPORT_HELP)
    return 0
  }
  if (order.kind === 'wrong') {
    streams.complain(`${order.message}\nkoi export --help tells the rest.`)
    if (wantsJson(words)) await streams.answer(failedJson(order.message))
    return 2
  }
  try {
    return await carryOut(order, streams)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    streams.complain(`nothing was exported: ${said}`)
    if (order.json) await streams.answer(failedJson(said))
    return 2
  }
}
