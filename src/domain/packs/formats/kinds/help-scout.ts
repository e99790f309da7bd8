import type { Snippet } from '../../../snippets/snippet.ts'
import { HELP_SCOUT } from '../dialects/help-scout.ts'
import type { Entry, Format, Json, JsonObject, SourceFile, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, recordsOf, rest, text } from '../reading/json.ts'
import { eitherForm } from '../reading/looks.ts'
import { pageWarnings } from '../reading/pages.ts'
import { idValue, rawOf } from '../writing/raw.ts'

const KNOWN = ['id', 'name', 'text', 'chatText', 'preview', 'chatPreview']
const WRAPPERS = ['saved_replies', 'savedReplies', 'saved-replies', 'replies', 'items']

function repliesOf(json: Json | undefined): Found[] {
  const embedded = field(json, '_embedded')
  return recordsOf(embedded ?? json, WRAPPERS)
}

function isReply({ value }: Found): boolean {
  const own = ['text', 'chatText', 'preview', 'chatPreview'].some(
    (name) => typeof field(value, name) === 'string',
  )
  const others = ['shortcut', 'type', 'parent', 'title', 'content', 'actions', 'short_code'].some((name) =>
    Object.hasOwn(value, name),
  )
  return own && !others && typeof field(value, 'name') === 'string'
}

const isPreviewOnly = ({ value }: Found): boolean =>
  text(value, 'text') === '' && text(value, 'chatText') === ''

function entryOf({ value, path }: Found, file: SourceFile): Entry | string {
  const chat = text(value, 'chatText')
  const letter =
    text(value, 'text') || (chat === '' ? text(value, 'preview') || text(value, 'chatPreview') : '')
  if (letter.trim() === '' && chat.trim() === '') return 'It has no text.'
  const onlyChat = letter.trim() === ''
  const both = !onlyChat && chat.trim() !== ''
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'name'),
    body: onlyChat ? { form: 'plain', source: chat } : eitherForm(letter),
    channel: onlyChat ? 'chat' : both ? 'email' : 'any',
    variants: both ? [{ language: '', channel: 'chat', body: { form: 'plain', source: chat } }] : [],
    raw: rest(value, KNOWN),
  }
}

function replyOf(snippet: Snippet, writing: Writing): JsonObject {
  const onlyChat = snippet.channel === 'chat'
  const chat = onlyChat ? snippet.body : snippet.variants.find(({ channel }) => channel === 'chat')?.body
  return {
    ...rawOf(snippet, 'help-scout'),
    ...idValue(snippet, 'help-scout'),
    name: snippet.title,
    ...(onlyChat ? {} : { text: writing.html(snippet.body, snippet) }),
    ...(chat === undefined ? {} : { chatText: writing.plain(chat, snippet) }),
  }
}

export const helpScout: Format = {
  id: 'help-scout',
  name: 'Help Scout saved replies',
  dialect: HELP_SCOUT,
  recognises: ({ json }) => {
    const found = repliesOf(json())
    return found.length > 0 && found.every(isReply)
  },
  read: (files) => {
    const cut = files.filter((file) => repliesOf(file.json()).some(isPreviewOnly))
    return {
      ...gather(files, (file) => repliesOf(file.json()), entryOf),
      warnings: [
        ...pageWarnings(files),
        ...cut.map(({ name }) => ({
          place: { file: name, line: null, row: null, path: null },
          title: '',
          message:
            'The list has only the beginnings of replies. Save each reply by itself to have all of its text.',
        })),
      ],
    }
  },
  write: {
    ending: '.json',
    carries: [],
    files: (writing) => [
      {
        name: 'saved-replies.json',
        text: JSON.stringify(
          writing.snippets.map((one) => replyOf(one, writing)),
          null,
          2,
        ),
      },
    ],
  },
}
