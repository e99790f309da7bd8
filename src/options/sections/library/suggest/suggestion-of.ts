import { asTravels, type Suggestion } from '../../../../domain/packs/suggestion/suggestion.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'

/** What an agent would like otherwise, as it is sent: an answer of a pack is known there by its own id, here by its pack's name before it. */
export function suggestionOf({
  before,
  after,
  version,
  note,
  from,
}: {
  readonly before: Snippet
  readonly after: Snippet
  readonly version: number
  readonly note: string
  readonly from: string
}): Suggestion {
  const { pack } = before
  const id = before.id.startsWith(`${pack}/`) ? before.id.slice(pack.length + 1) : before.id
  const own = (snippet: Snippet) => asTravels({ ...snippet, id })
  return { pack, version, id, before: own(before), after: own(after), note: note.trim(), from: from.trim() }
}
