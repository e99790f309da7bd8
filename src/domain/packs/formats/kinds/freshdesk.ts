import type { Snippet } from '../../../snippets/snippet.ts'
import { FRESHDESK } from '../dialects/freshdesk.ts'
import type { Entry, Format, Json, JsonObject, Loss, SourceFile, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, isObject, list, objectsOf, recordsOf, rest, text } from '../reading/json.ts'
import { folderName } from '../reading/looks.ts'
import { pageWarnings } from '../reading/pages.ts'
import { idValue, rawOf } from '../writing/raw.ts'

const KNOWN = ['id', 'title', 'content', 'content_html', 'folder_name']
const WRAPPERS = ['canned_responses', 'canned_response', 'responses']

const isFolder = (value: JsonObject): boolean =>
  text(value, 'name') !== '' &&
  (Object.hasOwn(value, 'responses_count') || WRAPPERS.some((name) => Array.isArray(field(value, name))))

function isResponse(value: JsonObject): boolean {
  const own = ['content_html', 'folder_id', 'visibility'].some((name) => Object.hasOwn(value, name))
  return (
    own &&
    Object.hasOwn(value, 'title') &&
    (Object.hasOwn(value, 'content') || Object.hasOwn(value, 'content_html'))
  )
}

const foldersOf = (json: Json | undefined): JsonObject[] => {
  const listed = isObject(json) ? objectsOf(field(json, 'canned_response_folders')) : objectsOf(json)
  const folders = listed.map(({ value }) => value)
  return isObject(json) && isFolder(json) ? [...folders, json] : folders
}

/** Responses at the top, and those inside folders, each with its folder's name. */
function responsesOf(json: Json | undefined): Found[] {
  const own = isObject(json) && isFolder(json) ? text(json, 'name') : ''
  const top = recordsOf(json, WRAPPERS).map((found) =>
    own === '' ? found : { ...found, value: { ...found.value, folder_name: own } },
  )
  const inside = top.concat(
    isObject(json) ? objectsOf(field(json, 'canned_response_folders'), ['canned_response_folders']) : [],
  )
  const nested = inside.flatMap(({ value, path }) =>
    WRAPPERS.flatMap((name) =>
      objectsOf(field(value, name), [...path, name]).map((found) => ({
        ...found,
        value: { ...found.value, folder_name: text(value, 'name') },
      })),
    ),
  )
  return [...top, ...nested].filter(({ value }) => isResponse(value))
}

function entryOf(
  { value, path }: Found,
  file: SourceFile,
  folders: ReadonlyMap<string, string>,
): Entry | string {
  const html = text(value, 'content_html')
  const source = html.trim() === '' ? text(value, 'content') : html
  if (source.trim() === '') return 'It has no text.'
  const folder = text(value, 'folder_name') || (folders.get(text(value, 'folder_id')) ?? '')
  const attachments = list(field(value, 'attachments')).map(
    (one): Loss => ({ kind: 'attachment', what: text(one, 'name') || 'a file' }),
  )
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'title'),
    folder: folderName(folder),
    body: { form: html.trim() === '' ? 'plain' : 'html', source },
    raw: rest(value, [
      ...KNOWN,
      ...(folder === '' ? [] : ['folder_id']),
      // For everybody, which is what is written where nothing else is known.
      ...(field(value, 'visibility') === 0 ? ['visibility'] : []),
    ]),
    losses: attachments,
  }
}

function write(writing: Writing): string {
  const taken = new Set(writing.snippets.map((one) => Number(text(rawOf(one, 'freshdesk'), 'folder_id'))))
  const folders = new Map<string, number>()
  let next = 1
  for (const { folder } of writing.snippets) {
    if (folder === '' || folders.has(folder)) continue
    while (taken.has(next)) next++
    folders.set(folder, next++)
  }
  const response = (snippet: Snippet): JsonObject => ({
    visibility: 0,
    ...rawOf(snippet, 'freshdesk'),
    ...idValue(snippet, 'freshdesk'),
    title: snippet.title,
    content_html: writing.html(snippet.body, snippet),
    ...(snippet.folder === '' ? {} : { folder_id: folders.get(snippet.folder) ?? 0 }),
  })
  const named = [...folders].map(([name, id]) => ({ id, name: name.replaceAll('/', ' - ') }))
  return JSON.stringify(
    { canned_response_folders: named, canned_responses: writing.snippets.map(response) },
    null,
    2,
  )
}

export const freshdesk: Format = {
  id: 'freshdesk',
  name: 'Freshdesk canned responses',
  dialect: FRESHDESK,
  recognises: ({ json }) => {
    const read = json()
    return responsesOf(read).length > 0 || (foldersOf(read).length > 0 && foldersOf(read).every(isFolder))
  },
  read: (files) => {
    const folders = new Map(
      files.flatMap((file) =>
        foldersOf(file.json()).map((one) => [text(one, 'id'), text(one, 'name')] as const),
      ),
    )
    return {
      ...gather(
        files,
        (file) => responsesOf(file.json()),
        (found, file) => entryOf(found, file, folders),
      ),
      warnings: pageWarnings(files),
    }
  },
  write: {
    ending: '.json',
    carries: ['folder'],
    files: (writing) => [{ name: 'canned-responses.json', text: write(writing) }],
  },
}
