import type { Snippet } from '../../../snippets/snippet.ts'
import { ZENDESK } from '../dialects/zendesk.ts'
import type { Entry, Format, Json, JsonObject, Loss, SourceFile, Wording, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, isObject, list, objectsOf, recordsOf, rest, text } from '../reading/json.ts'
import { eitherForm } from '../reading/looks.ts'
import { pageWarnings } from '../reading/pages.ts'
import { idValue, rawOf } from '../writing/raw.ts'

const COMMENTS = ['comment_value_html', 'comment_value']
const KNOWN = ['id', 'title', 'raw_title', 'actions', 'active']

const macrosOf = (json: Json | undefined): Found[] => recordsOf(json, ['macros', 'macro', 'results'])

const actionsOf = (macro: JsonObject): Found[] => objectsOf(field(macro, 'actions'))

const isMacro = ({ value }: Found): boolean =>
  actionsOf(value).some(({ value: action }) => text(action, 'field') !== '')

/** A comment of a macro; `only` is the channel that it is for, '' for all of them. */
interface Comment {
  readonly only: string
  readonly body: Wording
}

/** Zendesk writes a comment as its text, or as the channel and its text. */
function commentOf(name: string, value: Json | undefined): Comment | null {
  const strings = [value, ...list(value)].filter((one): one is string => typeof one === 'string')
  const source = strings.at(-1) ?? ''
  if (source.trim() === '') return null
  const only = /^channel:(?!all$)(\w+)$/.exec(strings.length > 1 ? (strings[0] ?? '') : '')?.[1] ?? ''
  return { only, body: name === 'comment_value_html' ? { form: 'html', source } : eitherForm(source) }
}

const isChat = ({ only }: Comment): boolean => only !== '' && only !== 'web'

/** A macro's text and those for other channels; the same text once more, without its formatting, is none. */
interface Comments {
  readonly main: Comment
  /** What a chat gets instead. */
  readonly chat: Comment | null
  /** How many there are besides. */
  readonly others: number
}

function commentsOf(macro: JsonObject): Comments | null {
  const all = COMMENTS.flatMap((name) =>
    actionsOf(macro)
      .filter(({ value }) => text(value, 'field') === name)
      .flatMap(({ value }) => commentOf(name, field(value, 'value')) ?? []),
  )
  const general = all.filter(({ only }) => only === '')
  const special = all.filter(({ only }) => only !== '')
  const main = general[0] ?? special.find((one) => !isChat(one)) ?? special[0]
  if (!main) return null
  const chat = special.find((one) => one !== main && isChat(one)) ?? null
  return { main, chat, others: special.filter((one) => one !== main && one !== chat).length }
}

const ACTION_WORDS: Readonly<Record<string, string>> = {
  current_tags: 'add tags',
  set_tags: 'set tags',
  remove_tags: 'remove tags',
  assignee_id: 'assign to an agent',
  group_id: 'assign to a group',
  comment_mode_is_public: 'write an internal note',
  subject: 'set the subject',
}

function lossOf(action: JsonObject): Loss[] {
  const name = text(action, 'field')
  if (COMMENTS.includes(name)) return []
  if (name === 'comment_mode_is_public' && String(field(action, 'value')) !== 'false') return []
  return [
    { kind: 'action', what: ACTION_WORDS[name] ?? `set ${name.replaceAll('_', ' ').trim() || 'a field'}` },
  ]
}

function entryOf({ value: macro, path }: Found, file: SourceFile): Entry | string {
  const comments = commentsOf(macro)
  if (!comments) return 'It sets fields and has no comment, so there is no text to import.'
  const names = (text(macro, 'title') || text(macro, 'raw_title')).split('::').map((part) => part.trim())
  const others = actionsOf(macro).filter(({ value }) => !COMMENTS.includes(text(value, 'field')))
  const actions = others.map(({ value }) => rest(value, []))
  const restriction = field(macro, 'restriction')
  const inactive = field(macro, 'active') === false
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(macro, 'id'),
    title: names.at(-1) ?? '',
    folder: names
      .slice(0, -1)
      .filter((name) => name !== '')
      .join('/'),
    body: comments.main.body,
    channel: comments.chat ? 'email' : isChat(comments.main) ? 'chat' : 'any',
    variants: comments.chat ? [{ language: '', channel: 'chat', body: comments.chat.body }] : [],
    tags: inactive ? ['archived'] : [],
    raw: { ...rest(macro, KNOWN), ...(actions.length > 0 ? { actions } : {}) },
    losses: [
      ...others.flatMap(({ value }) => lossOf(value)),
      ...(comments.others > 0 ? [{ kind: 'wording' as const, what: 'a text for another channel' }] : []),
      ...(isObject(restriction) ? [{ kind: 'field' as const, what: 'who may use it' }] : []),
    ],
  }
}

function macroOf(snippet: Snippet, writing: Writing): JsonObject {
  const { actions, ...raw } = rawOf(snippet, 'zendesk')
  const comment = { field: 'comment_value_html', value: writing.html(snippet.body, snippet) }
  return {
    ...raw,
    ...idValue(snippet, 'zendesk'),
    title: [...snippet.folder.split('/'), snippet.title].filter((part) => part !== '').join('::'),
    active: !snippet.tags.includes('archived'),
    actions: [comment, ...list(actions)],
  }
}

export const zendesk: Format = {
  id: 'zendesk',
  name: 'Zendesk macros',
  dialect: ZENDESK,
  recognises: ({ json }) => macrosOf(json()).some(isMacro),
  read: (files) => ({
    ...gather(files, (file) => macrosOf(file.json()), entryOf),
    warnings: pageWarnings(files),
  }),
  write: {
    ending: '.json',
    carries: ['folder'],
    retires: true,
    files: (writing) => [
      {
        name: 'macros.json',
        text: JSON.stringify({ macros: writing.snippets.map((one) => macroOf(one, writing)) }, null, 2),
      },
    ],
  },
}
