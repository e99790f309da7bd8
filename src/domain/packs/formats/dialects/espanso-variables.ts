import type { Json, JsonObject, Loss, Wording } from '../format.ts'
import { field, isObject, list, text } from '../reading/json.ts'
import { shortcutOf } from '../reading/names.ts'
import { ask, unknown } from './dialect.ts'
import { day, type Part } from './part.ts'

/** What a match types, and how it is written; null for pictures and empty ones. */
export function bodyForm(match: JsonObject): Wording | null {
  for (const [name, form] of [
    ['replace', 'plain'],
    ['form', 'plain'],
    ['markdown', 'markdown'],
    ['html', 'html'],
  ] as const) {
    const source = text(match, name)
    if (source.trim() !== '') return { form, source }
  }
  return null
}

/** The names of a choice: plain texts, or objects with a label. */
function choicesOf(values: Json | undefined): string[] {
  if (typeof values === 'string')
    return values
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return list(values)
    .map((one) => (typeof one === 'string' ? one : text(one, 'label')))
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function fieldPart(name: string, settings: Json | undefined, label: string): Part {
  const values = choicesOf(field(settings, 'values'))
  return ask(label === '' ? name.replace(/[_.]/g, ' ').trim() : label, values)
}

/** The fields of a form variable: `{{form1.size}}`. One field alone takes the layout's words as its question. */
function formParts(name: string, params: Json | undefined): [string, Part][] {
  const layout = text(params, 'layout')
  const names = [...layout.matchAll(/\[\[\s*([\w -]{1,60}?)\s*\]\]/g)].map((found) => found[1] ?? '')
  const words =
    names.length === 1
      ? layout
          .replace(/\[\[.*?\]\]/, '')
          .replace(/\s+/g, ' ')
          .trim()
      : ''
  return names.map((one) => [`${name}.${one}`, fieldPart(one, field(field(params, 'fields'), one), words)])
}

/** espanso moves a date by seconds. */
export const DAY = 86_400
const MAX_DAYS = 9999

const REFUSED = new Set(['shell', 'script'])

function partOf(type: string, name: string, params: Json | undefined): Part {
  switch (type) {
    case 'date': {
      const format = text(params, 'format')
      const days = Number(text(params, 'offset') || 0) / DAY
      const fits = Number.isInteger(days) && Math.abs(days) <= MAX_DAYS && field(params, 'tz') === undefined
      return fits ? day(format === '' ? null : format, days) : unknown('')
    }
    case 'clipboard':
      return ask('What is on your clipboard?')
    case 'echo':
      return { kind: 'text', text: text(params, 'echo') }
    case 'random':
      return ask('Which words?', choicesOf(field(params, 'choices')))
    case 'choice':
      return ask(name.replaceAll('_', ' '), choicesOf(field(params, 'values')))
    case 'match': {
      const shortcut = shortcutOf(text(params, 'trigger'))
      return shortcut === '' ? unknown('') : { kind: 'snippet', shortcut }
    }
    default:
      return unknown('')
  }
}

/** What the variables of a match stand for, and programs among them, which are refused. */
export function variablesIn(
  vars: readonly Json[],
  fields: Json | undefined,
  body: string,
): { readonly variables: ReadonlyMap<string, Part>; readonly losses: readonly Loss[] } {
  const variables = new Map<string, Part>()
  const losses: Loss[] = []
  for (const one of vars) {
    const name = text(one, 'name')
    const type = text(one, 'type')
    const params = field(one, 'params')
    if (name === '' || !new RegExp(`\\{\\{\\s*${name.replace(/[^\w]/g, '.')}\\b`).test(body)) continue
    if (type === 'form') for (const [key, part] of formParts(name, params)) variables.set(key, part)
    else variables.set(name, partOf(type, name, params))
    if (REFUSED.has(type))
      losses.push({ kind: 'refused', what: `run a ${type === 'shell' ? 'shell command' : 'script'}` })
  }
  if (isObject(fields))
    for (const [name, settings] of Object.entries(fields)) variables.set(name, fieldPart(name, settings, ''))
  return { variables, losses }
}
