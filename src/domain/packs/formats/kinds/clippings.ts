import { CLIPPINGS, LITERAL } from '../dialects/expanders.ts'
import type { Entry, Format, Gathered, JsonObject, Place, Remark, SourceFile } from '../format.ts'
import { type JsonPath, jsonPathText } from '../json-strings.ts'
import { together } from '../reading/gather.ts'
import { type Found, field, objectsOf, rest, text } from '../reading/json.ts'
import { eitherForm, folderName } from '../reading/looks.ts'

const KNOWN = ['name', 'content', 'shortcutKey', 'children']
const MAX_DEPTH = 20
/** Clippings with this before their name are pasted without filling anything in. */
const NOSUBST = /^\s*\[NOSUBST\]\s*/

function entryOf(value: JsonObject, place: Place, folder: readonly string[]): Entry {
  const literal = NOSUBST.test(text(value, 'name'))
  return {
    place,
    id: text(value, 'id'),
    title: text(value, 'name').replace(NOSUBST, ''),
    shortcut: text(value, 'shortcutKey'),
    folder: folder.join('/'),
    body: eitherForm(text(value, 'content')),
    raw: rest(value, KNOWN),
    ...(literal ? { dialect: LITERAL } : {}),
  }
}

function read(file: SourceFile): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  const open: { found: readonly Found[]; folder: readonly string[] }[] = [
    { found: objectsOf(field(file.json(), 'userClippingsRoot'), ['userClippingsRoot']), folder: [] },
  ]
  for (let one = open.pop(); one; one = open.pop()) {
    for (const { value, path } of one.found) {
      const place: Place = { file: file.name, line: null, row: null, path: jsonPathText(path) }
      const inner: JsonPath = [...path, 'children']
      const name = folderName(text(value, 'name'))
      if (Array.isArray(field(value, 'children'))) {
        if (one.folder.length < MAX_DEPTH)
          open.push({ found: objectsOf(field(value, 'children'), inner), folder: [...one.folder, name] })
        else skipped.push({ place, title: name, message: 'The folder is too deep inside others.' })
      } else if (text(value, 'content').trim() === '')
        skipped.push({ place, title: text(value, 'name'), message: 'It has no text.' })
      else
        entries.push(
          entryOf(
            value,
            place,
            one.folder.filter((part) => part !== ''),
          ),
        )
    }
  }
  return { entries, skipped, problems: [], warnings: [] }
}

export const clippings: Format = {
  id: 'clippings',
  name: 'Clippings and Sniplets',
  dialect: CLIPPINGS,
  recognises: ({ json }) => Array.isArray(field(json(), 'userClippingsRoot')),
  read: (files) => together(files.map(read)),
}
