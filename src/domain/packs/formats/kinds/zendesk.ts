import type { Snippet } from '../../../snippets/snippet.ts'
import { ZENDESK } from '../dialects/zendesk.ts'
import type { Entry, Format, Json, JsonObject, Loss, SourceFile, Wording, Writing } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather, pageWarnings } from '../reading/gather.ts'
import { type Found, field, isObject, list, objectsOf, recordsOf, rest, text } from '../reading/json.ts'
import { looksLikeHtml } from '../reading/looks.ts'
import { idValue, rawOf } from '../writing/raw.ts'

const COMMENTS = ['comment_value_html', 'comment_value']
const KNOWN = ['id', 'title', 'raw_title', 'actions', 'active']

const macrosOf = (json: Json | undefined): Found[] => recordsOf(json, ['macros', 'macro', 'results'])

const actionsOf = (macro: JsonObject): Found[] => objectsOf(field(macro, 'actions'))

const isMacro = ({ value }: Found): boolean =>
  actionsOf(value).some(({ value: action }) => text(action, 'field') !== '')

/** Zendesk writes a comment as its text, or as the channel and its text. */
function commentOf(value: Json | undefined): string {
  if (typeof value === 'string') return value
  const strings = list(value).filter((one): one is string => typeof one === 'string')
  return strings.at(-1) ?? ''
}

function bodyOf(macro: JsonObject): Wording | null {
  for (const name of COMMENTS) {
    const action = actionsOf(macro).find(({ value }) => text(value, 'field') === name)
    const source = commentOf(field(action?.value, 'value'))
    if (source.trim() !== '')
      return { form: name === 'comment_value_html' || looksLikeHtml(source) ? 'html' : 'plain', source }
  }
  return null
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
  const body = bodyOf(macro)
  if (!body) return 'It sets fields and has no comment, so there is no text to import.'
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
    body,
    tags: inactive ? ['archived'] : [],
    raw: { ...rest(macro, KNOWN), ...(actions.length > 0 ? { actions } : {}) },
    losses: [
      ...others.flatMap(({ value }) => lossOf(value)),
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
