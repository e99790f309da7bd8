import type { Snippet } from '../../../snippets/snippet.ts'
import { ZAMMAD } from '../dialects/zammad.ts'
import type { Entry, Format, Json, JsonObject, Place, SourceFile, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, recordsOf, rest, text } from '../reading/json.ts'
import { eitherForm } from '../reading/looks.ts'
import { shortcutOf } from '../reading/names.ts'
import { pageWarnings } from '../reading/pages.ts'
import { gatherRows, hasColumns } from '../reading/rows.ts'
import { writeTable } from '../reading/table.ts'
import { idOf, rawOf } from '../writing/raw.ts'

const COLUMNS = ['id', 'name', 'keywords', 'content', 'note', 'active']
const KNOWN = COLUMNS.filter((name) => name !== 'note')
const ARCHIVED = 'archived'

interface Module {
  readonly place: Place
  readonly id: string
  readonly name: string
  readonly keywords: string
  readonly content: string
  readonly active: boolean
  readonly raw: JsonObject
}

function entryOf({ place, id, name, keywords, content, active, raw }: Module): Entry | string {
  if (content.trim() === '') return 'It has no text.'
  const words = keywords
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== ARCHIVED)
  return {
    place,
    id,
    title: name,
    shortcut: words[0] ?? '',
    tags: active ? words : [...words, ARCHIVED],
    body: eitherForm(content),
    raw,
  }
}

const modulesOf = (json: Json | undefined): Found[] => recordsOf(json, ['text_modules'])

function fromJson({ value, path }: Found, file: SourceFile): Entry | string {
  return entryOf({
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    name: text(value, 'name'),
    keywords: text(value, 'keywords'),
    content: text(value, 'content'),
    active: field(value, 'active') !== false,
    raw: inCells(rest(value, KNOWN)),
  })
}

/** Fields as a table can hold them. */
function inCells(raw: JsonObject): JsonObject {
  const kept = Object.entries(raw).filter(
    ([name]) => name.trim() === name && !KNOWN.includes(name.toLowerCase()),
  )
  return Object.fromEntries(
    kept.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** The shortcut is the first keyword; Koi's tags are keywords too. */
function keywordsOf({ shortcut, tags }: Snippet): string {
  const words = tags.filter((tag) => tag !== ARCHIVED).map((tag) => tag.replace(/[,;]/g, ' '))
  const named = shortcut === '' || shortcutOf(words[0] ?? '') === shortcut
  return (named ? words : [shortcut, ...words]).join(', ')
}

function rowOf(snippet: Snippet, writing: Writing, more: readonly string[]): string[] {
  const raw = rawOf(snippet, 'zammad')
  const active = snippet.tags.includes(ARCHIVED) ? 'false' : 'true'
  const cells = [
    idOf(snippet, 'zammad'),
    snippet.title,
    keywordsOf(snippet),
    writing.html(snippet.body, snippet),
    text(raw, 'note'),
    active,
  ]
  return [...cells, ...more.map((name) => text(raw, name))]
}

export const zammad: Format = {
  id: 'zammad',
  name: 'Zammad text modules',
  dialect: ZAMMAD,
  recognises: (file) =>
    hasColumns(file, 'name', 'keywords', 'content') ||
    modulesOf(file.json()).some(({ value }) =>
      ['name', 'keywords', 'content'].every((name) => Object.hasOwn(value, name)),
    ),
  read: (files) => {
    const tables = files.filter((file) => file.json() === undefined)
    const objects = files.filter((file) => file.json() !== undefined)
    const rows = gatherRows(tables, ({ place, cell, others }) =>
      entryOf({
        place,
        id: cell('id').trim(),
        name: cell('name'),
        keywords: cell('keywords'),
        content: cell('content'),
        active: !/^(?:false|0|no)$/i.test(cell('active').trim()),
        raw: others(KNOWN),
      }),
    )
    const { entries, skipped } = gather(objects, (file) => modulesOf(file.json()), fromJson)
    return {
      entries: [...rows.entries, ...entries],
      skipped: [...rows.skipped, ...skipped],
      problems: rows.problems,
      warnings: pageWarnings(objects),
    }
  },
  write: {
    ending: '.csv',
    carries: ['shortcut', 'tags'],
    files: (writing) => {
      const names = writing.snippets.flatMap((one) => Object.keys(rawOf(one, 'zammad')))
      const more = [...new Set(names)].filter((name) => !COLUMNS.includes(name))
      return [
        {
          name: 'text-modules.csv',
          text: writeTable([
            [...COLUMNS, ...more],
            ...writing.snippets.map((one) => rowOf(one, writing, more)),
          ]),
        },
      ]
    },
  },
}
