import { isMap, isNode, isSeq, LineCounter, parseDocument, stringify } from 'yaml'
import type { Json } from '../format.ts'

/** UTF-16 units of YAML that are read: parsing it costs far more than JSON. */
const MAX_YAML = 8_000_000
/** More levels than any list of answers has. */
const MAX_INDENT = 400

export interface ReadYaml {
  readonly value: Json
  /** The line on which the item of a list begins, from 1. */
  readonly lineOf: (list: string, at: number) => number | null
}

/** YAML's own values as JSON: a date as its day. */
function asJson(value: unknown): Json {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asJson(one)]))
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value ?? '')
}

/** A text as YAML, or why it is none. Aliases that grow without end and nesting without end are refused. Never throws. */
export function readYaml(
  source: string,
): ReadYaml | { readonly error: string; readonly line: number | null } {
  if (source.length > MAX_YAML)
    return { error: `The file is longer than ${MAX_YAML / 1e6} million characters. Split it.`, line: null }
  if (/^[ \t]{400}\S|(?:[[{][ \t]*){100}|(?:- ){100}/m.test(source))
    return { error: `It nests deeper than ${MAX_INDENT} blanks.`, line: null }
  try {
    const lines = new LineCounter()
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    const [error] = document.errors
    if (error)
      return {
        error: error.message.split('\n')[0] ?? 'It is no YAML.',
        line: lines.linePos(error.pos[0]).line,
      }
    const value = asJson(document.toJS({ maxAliasCount: 50 }))
    const root = document.contents
    const lineOf = (name: string, at: number): number | null => {
      const list = isMap(root) ? root.get(name, true) : null
      const item = isSeq(list) ? list.items[at] : null
      return isNode(item) && item.range ? lines.linePos(item.range[0]).line : null
    }
    return { value, lineOf }
  } catch (error) {
    return { error: error instanceof Error ? error.message.slice(0, 200) : 'It is no YAML.', line: null }
  }
}

/** A value as YAML, in the order of its fields, lines as they are. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', aliasDuplicateObjects: false })
}
