import type { Snippet } from '../../../snippets/snippet.ts'
import { KOI } from '../dialects/koi.ts'
import type {
  ColumnMap,
  Entry,
  Format,
  Gathered,
  JsonObject,
  Remark,
  SourceFile,
  WrittenFile,
} from '../format.ts'
import { NOTHING, nowhere } from '../format.ts'
import { type Columns, columnsOf, namesColumns } from '../reading/columns.ts'
import { together } from '../reading/gather.ts'
import { readJson } from '../reading/json.ts'
import { eitherForm, languageTag } from '../reading/looks.ts'
import { brokenRows, gatherRows, headerOf } from '../reading/rows.ts'
import type { Row } from '../reading/table.ts'
import { writeTable } from '../reading/table.ts'
import { ownFields, writtenFields } from './koi.ts'

/** Koi's own columns, in order: a table with all of them is one that Koi wrote. */
const OWN = [
  'title',
  'shortcut',
  'folder',
  'tags',
  'language',
  'channel',
  'step',
  'examples',
  'owner',
  'reviewAt',
  'body',
  'variants',
  'source',
]
const LISTS = ['tags', 'examples']
const STRUCTURES = ['variants', 'source']

/** A spreadsheet would run these as formulas. */
const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const isOwn = (file: SourceFile): boolean => {
  const header = headerOf(file.table())
  return OWN.every((name, at) => header[at] === name.toLowerCase())
}

function readOwn(file: SourceFile): Gathered {
  return gatherRows([file], ({ place, cell }): Entry | string => {
    const body = unguarded(cell('body'))
    if (body.trim() === '') return 'It has no text.'
    const value: JsonObject = Object.fromEntries(
      OWN.filter((name) => name !== 'body').map((name) => {
        const read = unguarded(cell(name.toLowerCase()))
        if (LISTS.includes(name)) return [name, read.split('\n')]
        return [name, STRUCTURES.includes(name) ? (readJson(read) ?? '') : read]
      }),
    )
    return {
      ...ownFields(value),
      dialect: KOI,
      place,
      title: unguarded(cell('title')),
      body: { form: 'html', source: body },
    }
  })
}

function othersOf(row: Row, { at, header }: Columns): JsonObject {
  const used = new Set(Object.values(at))
  return Object.fromEntries(
    row.cells.flatMap((cell, place): [string, string][] => {
      const name = header?.[place]?.trim() || `column ${place + 1}`
      return used.has(place) || cell.trim() === '' || name === '__proto__' ? [] : [[name, cell]]
    }),
  )
}

function readForeign(file: SourceFile, told: ColumnMap): Gathered {
  const table = file.table()
  const columns = table ? columnsOf(table, told, file.headed) : 'It holds no rows.'
  if (!table || typeof columns === 'string')
    return { ...NOTHING, problems: [{ place: nowhere(file.name), title: '', message: String(columns) }] }
  const entries: Entry[] = []
  const skipped: Remark[] = []
  for (const row of columns.header ? table.rows.slice(1) : table.rows) {
    const cell = (at: number): string => unguarded(row.cells[at] ?? '')
    const { title, body, shortcut, folder, tags, language } = columns.at
    const place = { file: file.name, line: row.line, row: row.row, path: row.path }
    if (cell(body).trim() === '') {
      skipped.push({ place, title: cell(title), message: 'It has no text.' })
      continue
    }
    entries.push({
      place,
      title: cell(title),
      shortcut: cell(shortcut),
      folder: cell(folder).replace(/\s*(?:::|>|\\)\s*/g, '/'),
      tags: cell(tags).split(/[,;|]/),
      language: languageTag(cell(language)),
      body: eitherForm(cell(body)),
      raw: othersOf(row, columns),
    })
  }
  return { entries, skipped, problems: brokenRows(table, file.name), warnings: [] }
}

function rowOf(snippet: Snippet): string[] {
  const fields = writtenFields(snippet)
  return OWN.map((name) => {
    if (name === 'body') return snippet.body
    const value = fields[name]
    if (value === undefined || value === null) return ''
    if (Array.isArray(value) && LISTS.includes(name)) return guarded(value.join('\n'))
    return guarded(typeof value === 'string' ? value : JSON.stringify(value))
  })
}

const write = (snippets: readonly Snippet[]): WrittenFile[] => [
  { name: 'snippets.csv', text: writeTable([OWN, ...snippets.map(rowOf)]) },
]

/** Any table, also a list of objects in JSON: columns by name, by what is in them, or as told. */
export const csv: Format = {
  id: 'csv',
  name: 'CSV or TSV',
  dialect: null,
  recognises: (file) => {
    const table = file.table()
    if (/^\s*[[{<]/.test(file.text.slice(0, 200)))
      return file.json() !== undefined && table !== null && namesColumns(table)
    const wide = (table?.rows ?? []).filter(({ cells }) => cells.length > 1)
    if (!table || table.rows.length === 0) return false
    return (
      isOwn(file) ||
      namesColumns(table) ||
      (/\.(?:csv|tsv|tab)$/i.test(file.name) && wide.length * 2 >= table.rows.length)
    )
  },
  read: (files, told) =>
    together(
      files.map((file) =>
        isOwn(file) && Object.keys(told).length === 0 && file.headed === null
          ? readOwn(file)
          : readForeign(file, told),
      ),
    ),
  write: {
    ending: '.csv',
    carries: ['shortcut', 'folder', 'tags', 'step', 'examples', 'language', 'variants', 'owner', 'reviewAt'],
    files: ({ snippets }) => write(snippets),
  },
}
