import { STEPS } from '../../../carp/step.ts'
import { jsonFields } from '../../../json.ts'
import { CHANNELS, type Snippet } from '../../../snippets/snippet.ts'
import { KOI } from '../dialects/koi.ts'
import type { Entry, Format, Json, JsonObject, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, list, objectsOf, text, texts } from '../reading/json.ts'
import { sourceOf } from '../reading/own-source.ts'

/** Fields of a snippet that a file of Koi's own tells, in its own form. */
export function ownFields(value: Json | undefined): Partial<Entry> {
  const source = sourceOf(field(value, 'source'))
  const variants = objectsOf(field(value, 'variants')).map(({ value: one }) => ({
    language: text(one, 'language'),
    channel: CHANNELS.find((name) => name === text(one, 'channel')) ?? 'any',
    body: { form: 'html' as const, source: text(one, 'body') },
  }))
  return {
    title: text(value, 'title'),
    shortcut: text(value, 'shortcut'),
    folder: text(value, 'folder'),
    tags: texts(list(field(value, 'tags'))),
    examples: texts(list(field(value, 'examples'))),
    language: text(value, 'language'),
    channel: CHANNELS.find((name) => name === text(value, 'channel')) ?? 'any',
    step: STEPS.find((name) => name === text(value, 'step')) ?? null,
    owner: text(value, 'owner'),
    reviewAt: text(value, 'reviewAt'),
    variants,
    ...(source ? { source } : {}),
  }
}

/** The fields of a snippet that are not empty, in the order people read them; the body left out. */
export function writtenFields(snippet: Snippet): JsonObject {
  const {
    title,
    shortcut,
    step,
    tags,
    folder,
    examples,
    language,
    channel,
    variants,
    owner,
    reviewAt,
    source,
  } = snippet
  const all: Readonly<Record<string, Json>> = {
    title,
    shortcut,
    step,
    tags: [...tags],
    folder,
    examples: [...examples],
    language,
    channel: channel === 'any' ? '' : channel,
    owner,
    reviewAt,
    variants: variants.map((one) => ({ ...one })),
    source: source ? { ...source, unresolved: { ...source.unresolved }, raw: jsonFields(source.raw) } : '',
  }
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** Snippets as they are, for programs: with the body. */
export function snippetJson(snippet: Snippet): JsonObject {
  const { title, ...fields } = writtenFields(snippet)
  return { id: snippet.id, title: title ?? '', body: snippet.body, ...fields }
}

const FIELDS = new Set([
  ...['id', 'title', 'body', 'shortcut', 'step', 'tags', 'folder', 'examples'],
  ...['language', 'channel', 'owner', 'reviewAt', 'variants', 'source'],
])

/** True for a snippet as Koi writes it, which any other list of titles and bodies is not. */
const isOwn = ({ value }: Found): boolean =>
  /^[\p{L}\p{N}-]+$/u.test(text(value, 'id')) &&
  typeof field(value, 'title') === 'string' &&
  text(value, 'body').startsWith('<') &&
  Object.keys(value).every((name) => FIELDS.has(name))

/** A list under "snippets", or one snippet a line. */
function snippetsIn(file: SourceFile): Found[] {
  const json = file.json()
  if (field(json, 'koi') === 'snippets') return objectsOf(field(json, 'snippets'), ['snippets'])
  const listed = Array.isArray(json) ? json : [json ?? null]
  const found = objectsOf(listed)
  return found.length > 0 && found.length === listed.length && found.every(isOwn) ? found : []
}

const isSnippet = ({ value }: Found): boolean =>
  typeof field(value, 'title') === 'string' && typeof field(value, 'body') === 'string'

function entryOf({ value, path }: Found, file: SourceFile): Entry | string {
  if (text(value, 'body').trim() === '') return 'It has no text.'
  return {
    ...ownFields(value),
    slug: text(value, 'id'),
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    title: text(value, 'title'),
    body: { form: 'html', source: text(value, 'body') },
  }
}

/** Koi's own lists of snippets: what `koi import --out FILE.json` writes. */
export const koi: Format = {
  id: 'koi',
  name: 'Koi snippets',
  dialect: KOI,
  recognises: (file) => snippetsIn(file).some(isSnippet),
  read: (files) => gather(files, snippetsIn, entryOf),
}
