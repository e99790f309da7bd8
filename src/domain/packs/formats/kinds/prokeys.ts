import { PROKEYS } from '../dialects/expanders.ts'
import type { Entry, Format, Gathered, Json, Remark, SourceFile } from '../format.ts'
import { type JsonPath, jsonPathText } from '../json-strings.ts'
import { namesColumns } from '../reading/columns.ts'
import { together } from '../reading/gather.ts'
import { field, isObject, list, rest, text } from '../reading/json.ts'
import { eitherForm, folderName } from '../reading/looks.ts'

/** Folders inside each other. */
const MAX_DEPTH = 20

/** `[name, timestamp, …children]`; null where it is none. */
function folderOf(json: Json | undefined): readonly Json[] | null {
  const [name, time, ...children] = list(json)
  const shaped = typeof name === 'string' && typeof time === 'number'
  return shaped && children.every((child) => isObject(child) || Array.isArray(child)) ? list(json) : null
}

const rootOf = (json: Json | undefined): readonly Json[] | null =>
  folderOf(field(json, 'snippets')) ?? folderOf(json)

/** Walks folders without recursion: a hostile file may nest as deep as it likes. */
function fromJson(file: SourceFile): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  const root = rootOf(file.json())
  const open: { items: readonly Json[]; folder: readonly string[]; path: JsonPath }[] = root
    ? [{ items: root, folder: [], path: [] }]
    : []
  for (let one = open.pop(); one; one = open.pop()) {
    for (const [at, child] of one.items.entries()) {
      const path = [...one.path, at]
      const place = { file: file.name, line: null, row: null, path: jsonPathText(path) }
      if (Array.isArray(child)) {
        const name = folderName(typeof child[0] === 'string' ? child[0] : '')
        if (one.folder.length < MAX_DEPTH) open.push({ items: child, folder: [...one.folder, name], path })
        else skipped.push({ place, title: name, message: 'The folder is too deep inside others.' })
      } else if (isObject(child)) {
        const title = text(child, 'name')
        if (text(child, 'body').trim() === '') skipped.push({ place, title, message: 'It has no text.' })
        else
          entries.push({
            place,
            title,
            shortcut: title,
            folder: one.folder.filter((name) => name !== '').join('/'),
            body: eitherForm(text(child, 'body')),
            raw: rest(child, ['name', 'body']),
          })
      }
    }
  }
  return { entries, skipped, problems: [], warnings: [] }
}

/** `name,body` without quotes, parted at the first comma; a line break is written `\n`. */
function fromLines(file: SourceFile): Gathered {
  const entries: Entry[] = []
  const problems: Remark[] = []
  for (const [at, line] of file.text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const place = { file: file.name, line: at + 1, row: at + 1, path: null }
    const comma = line.indexOf(',')
    const body = line.slice(comma + 1).replaceAll('\\n', '\n')
    if (comma < 1 || body.trim() === '')
      problems.push({ place, title: '', message: 'The line has no comma between a name and its text.' })
    else
      entries.push({
        place,
        title: line.slice(0, comma),
        shortcut: line.slice(0, comma),
        body: eitherForm(body),
      })
  }
  return { entries, skipped: [], problems, warnings: [] }
}

const LINE = /^[^\s,"]{1,60},\S[^"]*$/
/** What a table with quotes would have quoted: a comma inside a sentence, a line break. */
const UNQUOTED = /^[^,]*,.*(?:, \S|\\n)/

/** A table that needs quotes and has none, each line a name and its text. */
function isLines(file: SourceFile): boolean {
  if (/^\s*[[{<]|^---/.test(file.text.slice(0, 200)) || file.text.includes('"')) return false
  const lines = file.text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const table = file.table()
  return (
    lines.every((line) => LINE.test(line)) &&
    lines.some((line) => UNQUOTED.test(line)) &&
    !(table && namesColumns(table))
  )
}

export const prokeys: Format = {
  id: 'prokeys',
  name: 'ProKeys snippets',
  dialect: PROKEYS,
  recognises: (file) => rootOf(file.json()) !== null || isLines(file),
  read: (files) => {
    return together(files.map((file) => (file.json() === undefined ? fromLines(file) : fromJson(file))))
  },
}
