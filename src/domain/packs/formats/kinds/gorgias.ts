import { GORGIAS } from '../dialects/gorgias.ts'
import type { Entry, Format, Json, JsonObject, Loss, SourceFile } from '../format.ts'
import { jsonPathText } from '../json-strings.ts'
import { gather } from '../reading/gather.ts'
import { type Found, field, isObject, list, objectsOf, recordsOf, rest, text } from '../reading/json.ts'
import { languageTag } from '../reading/looks.ts'
import { pageWarnings } from '../reading/pages.ts'

const KNOWN = ['id', 'name', 'actions', 'language']

const macrosOf = (json: Json | undefined): Found[] => recordsOf(json, ['data', 'macros'])
const actionsOf = (macro: JsonObject): JsonObject[] =>
  objectsOf(field(macro, 'actions')).map(({ value }) => value)
const hasArguments = (action: JsonObject): boolean => isObject(field(action, 'arguments'))

const isNote = (action: JsonObject): boolean => text(action, 'name') === 'addInternalNote'

const bodyIn = (action: JsonObject, name: string): string => text(field(action, 'arguments'), name)

function entryOf({ value, path }: Found, file: SourceFile): Entry | string {
  const actions = actionsOf(value)
  const worded = actions.filter(
    (action) => bodyIn(action, 'body_html').trim() !== '' || bodyIn(action, 'body_text').trim() !== '',
  )
  const reply = worded.find((action) => !isNote(action)) ?? worded[0]
  if (!reply) return 'It sets fields and has no reply, so there is no text to import.'
  const html = bodyIn(reply, 'body_html')
  const others = actions.filter((action) => action !== reply)
  return {
    place: { file: file.name, line: null, row: null, path: jsonPathText(path) },
    id: text(value, 'id'),
    title: text(value, 'name'),
    body:
      html.trim() === ''
        ? { form: 'plain', source: bodyIn(reply, 'body_text') }
        : { form: 'html', source: html },
    language: languageTag(text(value, 'language')),
    raw: {
      ...rest(value, KNOWN),
      ...(others.length > 0 ? { actions: others.map((one) => rest(one, [])) } : {}),
    },
    losses: [
      ...(isNote(reply) ? [{ kind: 'action', what: 'write an internal note' } as const] : []),
      ...list(field(field(reply, 'arguments'), 'attachments')).map(
        (one): Loss => ({ kind: 'attachment', what: text(one, 'name') || 'a file' }),
      ),
      ...others.map(
        (one): Loss => ({ kind: 'action', what: text(one, 'title') || text(one, 'name') || 'an action' }),
      ),
    ],
  }
}

export const gorgias: Format = {
  id: 'gorgias',
  name: 'Gorgias macros',
  dialect: GORGIAS,
  recognises: ({ json }) => macrosOf(json()).some(({ value }) => actionsOf(value).some(hasArguments)),
  read: (files) => ({
    ...gather(files, (file) => macrosOf(file.json()), entryOf),
    warnings: pageWarnings(files),
  }),
}
