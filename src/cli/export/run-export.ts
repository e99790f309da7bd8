import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lossText } from '../../domain/packs/formats/attention.ts'
import { type ExportResult, exportSnippets } from '../../domain/packs/formats/export.ts'
import type { Format } from '../../domain/packs/formats/format.ts'
import { importAll } from '../../domain/packs/formats/import.ts'
import { WRITABLE } from '../../domain/packs/formats/registry.ts'
import { snippetsOf } from '../../domain/packs/pack.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { EXPORT_HELP } from '../import/help.ts'
import { readFiles } from '../import/read-files.ts'
import { placeText } from '../import/report.ts'
import { parsed, type ReadWords } from '../import/words.ts'
import { writeFileWhole, writeFolder } from '../import/write-files.ts'
import { verifyOwn } from '../pack/read-pack.ts'
import type { Streams } from '../streams.ts'

interface ExportOrder {
  readonly kind: 'export'
  readonly pack: string
  readonly format: Format
  readonly out: string
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
  return { kind: 'export', pack, format, out: values.out, json: values.json === true }
}

/** Writes what an export made; the names of the files. */
function write({ files }: ExportResult, { format, out }: ExportOrder): string[] {
  const [first] = files
  if (format.write?.ending === '') {
    writeFolder(out, files)
    return files.map(({ name }) => join(out, name))
  }
  if (!first) return []
  const folder = /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())
  const path = folder ? join(out, first.name) : out
  writeFileWhole(path, first.text)
  return [path]
}

interface ReadAnswers {
  readonly snippets: readonly Snippet[]
  /** What stood in the way of others. */
  readonly broken: readonly string[]
}

const isBuilt = (named: string): boolean =>
  /\.koipack$/i.test(named) && existsSync(named) && statSync(named).isFile()

/** The answers of a built pack, which goes through the checks of whoever installs it. Throws where it is refused. */
async function answersBuilt(named: string): Promise<ReadAnswers> {
  const verified = await verifyOwn(named)
  if (!verified.ok) throw new Error(`${named}: ${verified.message}`)
  return { snippets: snippetsOf(verified.pack), broken: [] }
}

async function answersIn(named: string, streams: Streams): Promise<ReadAnswers> {
  const { files, problems } = await readFiles([named], streams)
  const isPack = existsSync(join(named, 'pack.yaml'))
  const read = importAll(files, { from: isPack ? 'markdown' : null, columns: {}, library: [], pack: 'own' })
  const told = read.problems.map(({ place, message }) => `${placeText(place)}: ${message}`)
  return { snippets: read.imported.map(({ snippet }) => snippet), broken: [...problems, ...told] }
}

async function carryOut(order: ExportOrder, streams: Streams): Promise<number> {
  const { snippets, broken } = await (isBuilt(order.pack)
    ? answersBuilt(order.pack)
    : answersIn(order.pack, streams))
  for (const problem of broken) streams.complain(problem)
  if (snippets.length === 0) {
    if (broken.length === 0) streams.complain(`${order.pack} holds no snippets.`)
    return 2
  }
  const made = exportSnippets(snippets, order.format)
  if (!made) return 2
  const written = write(made, order)
  const losses = made.losses.map((loss) => ({ ...loss, message: lossText(loss) }))
  const report = {
    format: order.format.id,
    files: written,
    counts: { exported: snippets.length, losses: losses.length },
    losses,
  }
  const lines = [
    `${snippets.length} ${snippets.length === 1 ? 'snippet' : 'snippets'} written to ${order.out} (${order.format.name}).`,
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
    return 2
  }
  try {
    return await carryOut(order, streams)
  } catch (error) {
    streams.complain(`nothing was exported: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}
