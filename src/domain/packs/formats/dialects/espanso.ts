import type { JsonObject } from '../format.ts'
import { ask, BRACES, type Dialect, TAG, unknown } from './dialect.ts'
import { DAY } from './espanso-variables.ts'
import { type Part, writePart } from './part.ts'

const FIELD = String.raw`\[\[[\p{L}\p{N}_. -]{1,60}\]\]`

/** espanso: `{{name}}` for a match's own variables, in forms `[[field]]`, `$|$` for the cursor. */
export function espansoDialect(variables: ReadonlyMap<string, Part>, form: boolean): Dialect {
  return {
    id: 'espanso',
    tokens: String.raw`\\\{\\\{|\\\}\\\}|\$\|\$|${form ? `${FIELD}|` : ''}${BRACES}|${TAG}`,
    read: (token) => {
      if (token === '$|$') return { kind: 'cursor' }
      if (token.startsWith('\\')) return { kind: 'text', text: token.replaceAll('\\', '') }
      if (token.startsWith('{%')) return { kind: 'text', text: token }
      const inForm = /^\[\[\s*(.+?)\s*\]\]$/.exec(token)?.[1]
      const part = variables.get(inForm ?? token.slice(2, -2).trim())
      if (part) return part.kind === 'unknown' ? unknown(token) : part
      return inForm === undefined ? unknown(token) : ask(inForm.replace(/[_.]/g, ' ').trim())
    },
    write: () => null,
    lookalikes: {
      pattern: String.raw`\{\{|\}\}|\$\|\$`,
      quote: (words) => (words === '$|$' ? null : words.replace(/./g, '\\$&')),
    },
  }
}

/** The variables that a match needs for what its text asks, made while the text is written. */
export class EspansoVars {
  readonly list: JsonObject[] = []
  readonly #names = new Map<string, string>()

  readonly dialect: Dialect = { ...espansoDialect(new Map(), false), write: (part) => this.#write(part) }

  /** A variable of this type and these settings, made once. */
  #named(type: string, params: JsonObject): string {
    const key = JSON.stringify([type, params])
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `${type}${this.list.length + 1}`
    this.#names.set(key, name)
    this.list.push({ name, type, params })
    return name
  }

  #write(part: Part): string | null {
    if (part.kind === 'cursor') return '$|$'
    if (part.kind === 'when' && part.workdays === null)
      return `{{${this.#named('date', {
        ...(part.format === null ? {} : { format: part.format }),
        ...(part.days === undefined ? {} : { offset: part.days * DAY }),
      })}}}`
    if (part.kind === 'snippet') return `{{${this.#named('match', { trigger: `:${part.shortcut}` })}}}`
    if (part.kind !== 'ask' || part.date || /[[\]]|^\s*$/.test(part.label) || writePart(part).includes('\n'))
      return null
    const fields =
      part.choices.length === 0 ? {} : { fields: { value: { type: 'choice', values: [...part.choices] } } }
    return `{{${this.#named('form', { layout: `${part.label} [[value]]`, ...fields })}.value}}`
  }
}
