import { parseBody, toPlain } from '../snippets/body.ts'
import type { Snippet } from '../snippets/snippet.ts'
import type { LibraryEntry } from './search.ts'
import type { Facets } from './search-query.ts'

/** A body as people read it: braces and tags are no words of an answer. */
function readable(body: string): string {
  return toPlain(parseBody(body).body).replace(/\{\{.*?\}\}|\{%.*?%\}/gs, ' ')
}

/** What filters look at in a snippet, its variants' languages included. */
export function facetsOf({ tags, folder, pack, step, language, variants }: Snippet): Facets {
  const languages = [...new Set([language, ...variants.map((variant) => variant.language)])]
  return { tags, folder, pack, step: step ?? '', languages }
}

/** What the library's search is told of a snippet, all its variants included. `usedAt` in epoch ms, 0 for never. */
export function libraryEntryOf(snippet: Snippet, usedAt: number): LibraryEntry {
  const { id, title, shortcut } = snippet
  const bodies = [snippet.body, ...snippet.variants.map(({ body }) => body)].map(readable)
  return { id, title, shortcut, usedAt, ...facetsOf(snippet), body: bodies.join('\n') }
}
