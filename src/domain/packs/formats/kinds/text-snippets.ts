import { PLAIN } from '../dialects/expanders.ts'
import type { Entry, Format, JsonObject, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather, together } from '../reading/gather.ts'
import { type Found, field, objectsOf, rest, text } from '../reading/json.ts'
import { folderName } from '../reading/looks.ts'

const KNOWN = ['id', 'parent', 'name', 'text', 'html', 'type', 'level']
const MAX_DEPTH = 20

const itemsOf = (file: SourceFile): Found[] => objectsOf(file.json())

/** The names of the folders an item is in; a circle of parents ends the walk. */
function folderOf(item: JsonObject, byId: ReadonlyMap<string, JsonObject>): string {
  const names: string[] = []
  const seen = new Set<string>()
  for (let id = text(item, 'parent'); id !== '' && !seen.has(id) && names.length < MAX_DEPTH; ) {
    seen.add(id)
    const parent = byId.get(id)
    if (!parent) break
    names.unshift(folderName(text(parent, 'name')))
    id = text(parent, 'parent')
  }
  return names.filter((name) => name !== '').join('/')
}

/** `html` says whether `text` is HTML ("true", "false"), and in some exports it is the HTML itself; '' for a plain text. */
function htmlOf(value: JsonObject): string {
  const html = text(value, 'html').trim()
  const says = field(value, 'html')
  if (says === true || html === 'true') return text(value, 'text').trim()
  return html === 'false' ? '' : html
}

function entryOf(
  { value, path }: Found,
  file: SourceFile,
  byId: ReadonlyMap<string, JsonObject>,
): Entry | string {
  const html = htmlOf(value)
  const source = html === '' ? text(value, 'text') : html
  if (source.trim() === '') return 'It is a folder or has no text.'
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'name'),
    folder: folderOf(value, byId),
    body: { form: html === '' ? 'plain' : 'html', source },
    raw: rest(value, KNOWN),
  }
}

export const textSnippets: Format = {
  id: 'text-snippets',
  name: 'Text Snippets',
  dialect: PLAIN,
  recognises: (file) => {
    const items = itemsOf(file)
    const shaped = (value: JsonObject): boolean =>
      ['id', 'parent', 'name', 'level'].every((name) => Object.hasOwn(value, name))
    return items.length > 0 && items.every(({ value }) => shaped(value))
  },
  read: (files) => {
    const parents = (file: SourceFile): Map<string, JsonObject> =>
      new Map(itemsOf(file).map(({ value }) => [text(value, 'id'), value]))
    return together(
      files.map((file) => {
        const byId = parents(file)
        return gather([file], itemsOf, (found) => entryOf(found, file, byId))
      }),
    )
  },
}
