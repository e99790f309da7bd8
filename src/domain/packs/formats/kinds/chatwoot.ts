import type { Snippet } from '../../../snippets/snippet.ts'
import { CHATWOOT } from '../dialects/chatwoot.ts'
import type { Entry, Format, Json, JsonObject, Loss, SourceFile, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, list, recordsOf, rest, text } from '../reading/json.ts'
import { pageWarnings } from '../reading/pages.ts'
import { idValue, rawOf } from '../writing/raw.ts'

const KNOWN = ['id', 'short_code', 'content']

const answersOf = (json: Json | undefined): Found[] =>
  recordsOf(json, ['payload', 'data', 'canned_responses'])

function entryOf({ value, path }: Found, file: SourceFile): Entry | string {
  const source = text(value, 'content')
  if (source.trim() === '') return 'It has no text.'
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'short_code'),
    shortcut: text(value, 'short_code'),
    body: { form: 'bare-markdown', source },
    raw: rest(value, KNOWN),
    losses: list(field(value, 'attachments')).map(
      (one): Loss => ({ kind: 'attachment', what: text(one, 'filename') || 'a file' }),
    ),
  }
}

/** Chatwoot has no titles: the short code is what agents see. */
function codeOf(snippet: Snippet): string {
  if (snippet.source?.format === 'chatwoot') return snippet.title
  return snippet.shortcut === '' ? snippet.id : snippet.shortcut
}

function answerOf(snippet: Snippet, writing: Writing): JsonObject {
  const code = codeOf(snippet)
  if (code !== snippet.title) writing.lose(snippet, { kind: 'field', what: 'title' })
  return {
    ...rawOf(snippet, 'chatwoot'),
    ...idValue(snippet, 'chatwoot'),
    short_code: code,
    content: writing.markdown(snippet.body, snippet),
  }
}

export const chatwoot: Format = {
  id: 'chatwoot',
  name: 'Chatwoot canned responses',
  dialect: CHATWOOT,
  recognises: ({ json }) =>
    answersOf(json()).some(
      ({ value }) => Object.hasOwn(value, 'short_code') && Object.hasOwn(value, 'content'),
    ),
  read: (files) => ({
    ...gather(files, (file) => answersOf(file.json()), entryOf),
    warnings: pageWarnings(files),
  }),
  write: {
    ending: '.json',
    carries: ['shortcut'],
    files: (writing) => [
      {
        name: 'canned-responses.json',
        text: JSON.stringify(
          writing.snippets.map((one) => answerOf(one, writing)),
          null,
          2,
        ),
      },
    ],
  },
}
