import { jsonFields } from '../../../json.ts'
import type { Snippet } from '../../../snippets/snippet.ts'
import type { Json, JsonObject } from '../format.ts'

/** The fields a snippet brought along from this very format; none where it came from elsewhere. */
export function rawOf({ source }: Snippet, format: string): JsonObject {
  return source?.format === format ? jsonFields(source.raw) : {}
}

/** The id a snippet has in this format, as text; '' where it has none. */
export function idOf({ source }: Snippet, format: string): string {
  return source?.format === format ? source.id : ''
}

/** `{ id }` as tools write it: a number where it is one. */
export function idValue(snippet: Snippet, format: string): Readonly<Record<string, Json>> {
  const id = idOf(snippet, format)
  if (id === '') return {}
  return { id: /^(?:0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id }
}
