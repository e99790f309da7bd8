import * as v from 'valibot'
import type { SnippetSource } from '../../../snippets/snippet.ts'
import type { Json } from '../format.ts'
import { field, isObject, rest, text } from './json.ts'

/** What a file of Koi's own says a snippet was before; null where it says nothing of the kind. */
export function sourceOf(value: Json | undefined): SnippetSource | null {
  const format = text(value, 'format')
  if (!isObject(value) || !/^[a-z][a-z-]{1,40}$/.test(format)) return null
  const unresolved = Object.entries(rest(field(value, 'unresolved'), [])).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return {
    format,
    id: text(value, 'id'),
    unresolved: Object.fromEntries(unresolved),
    raw: rest(field(value, 'raw'), []),
  }
}

/** The `source` field on top of an answer's file, for those who check these fields strictly. */
export const SOURCE_FIELD = v.strictObject({
  format: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/, 'must be the name of a format')),
  id: v.optional(v.string(), ''),
  unresolved: v.optional(v.record(v.string(), v.string()), {}),
  raw: v.optional(v.record(v.string(), v.unknown()), {}),
})
