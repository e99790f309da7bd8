import type { FileTold, Remark, SourceFile } from '../format.ts'
import { nowhere } from '../format.ts'
import { decodeText, type Encoding, guessEncoding } from './decode.ts'
import { readJson } from './json.ts'
import { jsonTable } from './json-table.ts'
import { READABLE } from './readable.ts'
import { delimiterOf, readTable, type Table } from './table.ts'
import { isZip, unpackZip } from './zip.ts'

/** A file as the agent chose it. `name` may have folders. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The largest file that is opened, in bytes: 200,000 long answers fit in. */
export const MAX_FILE = 64_000_000

export interface Opened {
  readonly files: readonly SourceFile[]
  /** Files of an archive that hold no text and were not meant to: pictures beside a folder of answers. */
  readonly skipped: readonly Remark[]
  readonly problems: readonly Remark[]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function tableOf(text: string, name: string, told: string | undefined): Table | null {
  const guess = /\.tsv$/i.test(name) ? '\t' : delimiterOf(text)
  const table = readTable(text, told ?? guess)
  return table.rows.length === 0 && table.broken.length === 0 ? null : table
}

/** A text as a file of an import. */
export function sourceFile(
  name: string,
  text: string,
  encoding: Encoding | null = null,
  { delimiter, headed }: FileTold = {},
): SourceFile {
  const json = once(() => readJson(text))
  return {
    name,
    text,
    encoding,
    headed: headed ?? null,
    json,
    table: once(() => {
      const read = json()
      return read === undefined ? tableOf(text, name, delimiter) : jsonTable(read)
    }),
  }
}

/** Why a file cannot be opened, and what to do; null where it can. */
function trouble(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'The file is empty.'
  if (bytes.length > MAX_FILE)
    return `The file is ${Math.round(bytes.length / 1e6)} MB; Koi reads up to ${MAX_FILE / 1e6} MB at once. Export it in parts.`
  return null
}

const NO_TEXT = 'It is no text. Save it as text; of a spreadsheet, as CSV (UTF-8).'
const BUILT =
  'It is a built pack, which is installed and not imported: add it under Packs in the options. On the command line, koi pack verify looks at it, and koi export writes its answers for another tool.'

function textFile({ name, bytes }: ImportFile, told: FileTold): SourceFile | string {
  const wrong = trouble(bytes)
  if (wrong !== null) return wrong
  const head = String.fromCharCode(...bytes.slice(0, 8))
  if (head.startsWith('bplist'))
    return 'It is a binary property list. Save it as XML (plutil -convert xml1) or export CSV.'
  if (head === 'koipack/') return BUILT
  const encoding = told.encoding ?? guessEncoding(bytes)
  const text = decodeText(bytes, encoding)
  if (text === null) return NO_TEXT
  return text.trim() === '' ? 'The file is empty.' : sourceFile(name, text, encoding, told)
}

const endingOf = (name: string): string => /\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? ''

const BROKEN =
  'Some of its letters are broken: � stands for each. Look at those answers, or save the file as UTF-8 again.'

/** Opens a file or a ZIP archive of files: bytes become text, in the encoding they are in. `told` by the files' names. Never throws. */
export function openFile(file: ImportFile, told: Readonly<Record<string, FileTold>> = {}): Opened {
  const files: SourceFile[] = []
  const skipped: Remark[] = []
  const problems: Remark[] = []
  const add = (one: ImportFile, isInside = false): void => {
    const opened = textFile(one, Object.hasOwn(told, one.name) ? (told[one.name] ?? {}) : {})
    if (opened === NO_TEXT && isInside && !READABLE.has(endingOf(one.name)))
      skipped.push({
        place: nowhere(one.name),
        title: '',
        message: 'It is a picture or something else without text.',
      })
    else if (typeof opened === 'string')
      problems.push({ place: nowhere(one.name), title: '', message: opened })
    else {
      files.push(opened)
      if (opened.text.includes('\ufffd'))
        problems.push({ place: nowhere(one.name), title: '', message: BROKEN })
    }
  }
  if (isZip(file.bytes) && file.bytes.length <= MAX_FILE) {
    const unpacked = unpackZip(file.bytes)
    const named = (name: string): string => (name === '' ? file.name : `${file.name}/${name}`)
    for (const { name, message } of unpacked.problems)
      problems.push({ place: nowhere(named(name)), title: '', message })
    for (const { name, bytes } of unpacked.files) add({ name: named(name), bytes }, true)
    const nothing = unpacked.files.length === 0 && unpacked.problems.length === 0
    if (nothing) problems.push({ place: nowhere(file.name), title: '', message: 'The archive is empty.' })
    const sheet = files.some(({ name }) => name.endsWith('/xl/workbook.xml'))
    if (sheet)
      return {
        files: [],
        skipped: [],
        problems: [
          {
            place: nowhere(file.name),
            title: '',
            message: 'It is an Excel workbook. Save it as CSV (UTF-8).',
          },
        ],
      }
  } else add(file)
  return { files, skipped, problems }
}
