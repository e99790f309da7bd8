import { useEffect, useState } from 'preact/hooks'
import { type Found, lastUsedFirst } from '../../domain/suggest/search.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { useStore } from '../../ui/use-store.ts'
import { useAround, useFiled } from '../around.ts'
import type { Filed } from '../filed.ts'

/** A filter alone lists everything that fits; nobody reads further than this. */
const MOST = 500
const snippetsOf = (filed: Filed) => filed.snippets
const itself = (count: number): number => count

/** An answer that was found, with the words of it that matched. */
export interface FoundRow {
  readonly row: SnippetRow
  readonly matched: readonly string[]
}

/** The answers that match a search, best first, as they stand in the library; null while nothing is searched for. */
export function useSearch(query: string): readonly FoundRow[] | null {
  const { ranker } = useAround()
  const snippets = useFiled(snippetsOf)
  const version = useStore(ranker.version, itself)
  const [found, setFound] = useState<readonly Found[]>([])
  const isSearching = query.trim() !== ''

  // biome-ignore lint/correctness/useExhaustiveDependencies: a library read anew is searched anew
  useEffect(() => {
    let isCurrent = true
    if (isSearching)
      ranker.search(query, MOST).then(
        (next) => isCurrent && setFound(next),
        (error: unknown) => console.error('Koi could not search:', error),
      )
    return () => {
      isCurrent = false
    }
  }, [query, version, ranker])

  if (!isSearching) return null
  const rows = new Map(snippets.map((row) => [row.id, row]))
  return lastUsedFirst(found, (id) => rows.get(id)?.usedAt ?? 0).flatMap(({ id, matched }) => {
    const row = rows.get(id)
    return row ? [{ row, matched }] : []
  })
}
