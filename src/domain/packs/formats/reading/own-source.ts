import * as v from 'valibot'
import type { SnippetSource } from '../../../snippets/snippet.ts'
import type { Json } from '../format.ts'
import { field, rest } from './json.ts'

/** The `source` field on top of an answer's file: what the answer was before it was imported. */
export const SOURCE_FIELD = v.strictObject({
  format: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/, 'must be the name of a format')),
  id: v.optional(v.string(), ''),
  unresolved: v.optional(v.record(v.string(), v.string()), {}),
  raw: v.optional(v.record(v.string(), v.unknown()), {}),
})

/** What a file of Koi's own says a snippet was before; null where it says nothing of the kind. */
export function sourceOf(value: Json | undefined): SnippetSource | null {
  const read = v.safeParse(SOURCE_FIELD, value)
  return read.success ? { ...read.output, raw: rest(field(value, 'raw'), []) } : null
}
