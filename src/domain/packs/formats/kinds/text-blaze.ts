import { TEXT_BLAZE } from '../dialects/expanders.ts'
import type { Entry, Format, Json, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, isObject, objectsOf, rest, text } from '../reading/json.ts'
import { folderName } from '../reading/looks.ts'

const KNOWN = ['id', 'name', 'shortcut', 'text', 'html', 'folder']

function foldersOf(json: Json | undefined): Found[] {
  if (Array.isArray(json)) return objectsOf(json)
  const folders = objectsOf(field(json, 'folders'), ['folders'])
  return folders.length > 0 || !isObject(json) ? folders : [{ value: json, path: [] }]
}

function snippetsOf(file: SourceFile): Found[] {
  return foldersOf(file.json()).flatMap(({ value: folder, path }) =>
    objectsOf(field(folder, 'snippets'), [...path, 'snippets']).map((found) => ({
      ...found,
      value: { ...found.value, folder: text(folder, 'name') },
    })),
  )
}

function entryOf({ value, path }: Found, file: SourceFile): Entry | string {
  const html = text(value, 'html')
  const source = html.trim() === '' ? text(value, 'text') : html
  if (source.trim() === '') return 'It has no text.'
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'name') || text(value, 'shortcut'),
    shortcut: text(value, 'shortcut'),
    folder: folderName(text(value, 'folder')),
    body: { form: html.trim() === '' ? 'plain' : 'html', source },
    raw: rest(value, KNOWN),
  }
}

export const textBlaze: Format = {
  id: 'text-blaze',
  name: 'Text Blaze snippets',
  dialect: TEXT_BLAZE,
  recognises: (file) => {
    const found = snippetsOf(file)
    return (
      found.length > 0 &&
      found.some(
        ({ value }) =>
          Object.hasOwn(value, 'shortcut') && (Object.hasOwn(value, 'text') || Object.hasOwn(value, 'html')),
      )
    )
  },
  read: (files) => gather(files, snippetsOf, entryOf),
}
