import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { parseBody, toPlain } from '../../../../domain/snippets/body.ts'
import { libraryEntryOf } from '../../../../domain/suggest/library-entry.ts'
import { type Found, Library } from '../../../../domain/suggest/search.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { inWords } from '../../../parts/answer/body/chip-words.ts'

/** Milliseconds of work before the page may draw again. */
const SLICE_MS = 12
const MOST = 20_000

const plain = new WeakMap<SnippetRow, string>()

/** A row's body as somebody reads it, chips by their names; worked out once. */
export function plainOf(row: SnippetRow): string {
  const known = plain.get(row)
  if (known !== undefined) return known
  const text = inWords(toPlain(parseBody(row.body).body))
  plain.set(row, text)
  return text
}

interface Index {
  readonly library: Library
  readonly versions: Map<string, number>
}

/** Brings the index up to date in slices, so that typing is never held up; ends early when `signal` aborts. */
async function follow(
  { library, versions }: Index,
  rows: readonly SnippetRow[],
  signal: AbortSignal,
): Promise<void> {
  const living = new Set(rows.map(({ id }) => id))
  for (const id of versions.keys()) {
    if (living.has(id)) continue
    library.remove(id)
    versions.delete(id)
  }
  let started = performance.now()
  for (const row of rows) {
    library.used(row.id, row.usedAt)
    if (versions.get(row.id) === row.updatedAt) continue
    library.put(libraryEntryOf(row, row.usedAt))
    versions.set(row.id, row.updatedAt)
    if (performance.now() - started < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return
    started = performance.now()
  }
}

/** What the search finds in the library: typo-tolerant, in every field, as the agent types. */
export function useSearch(rows: readonly SnippetRow[], query: string): readonly Found[] {
  const index = useRef<Index>({ library: new Library(), versions: new Map() })
  const [ready, setReady] = useState(0)
  useEffect(() => {
    const end = new AbortController()
    follow(index.current, rows, end.signal).then(() => {
      if (!end.signal.aborted) setReady((count) => count + 1)
    })
    return () => end.abort()
  }, [rows])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ready` counts the times that the index changed
  return useMemo(
    () => (query.trim() === '' ? [] : index.current.library.searchLibrary(query, MOST)),
    [query, ready],
  )
}
