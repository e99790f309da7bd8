import { useMemo } from 'preact/hooks'
import { completed, completionAt } from '../../domain/suggest/filter-completion.ts'
import { facetsOf } from '../../domain/suggest/library-entry.ts'
import { type FilterValues, filterValues } from '../../domain/suggest/search-query.ts'
import type { Completions } from '../../ui/search-field.tsx'
import { useFiled } from '../around.ts'
import type { Filed } from '../filed.ts'

const snippetsOf = (filed: Filed) => filed.snippets

/** What the filters of a search can be, and what may be typed next of them. */
export function useFilters(): {
  readonly values: FilterValues
  readonly complete: (query: string, caret: number) => Completions | null
} {
  const snippets = useFiled(snippetsOf)
  return useMemo(() => {
    const values = filterValues(snippets.map(facetsOf))
    return {
      values,
      complete: (query, caret) => {
        const offered = completionAt(query, caret, values)
        return offered && { values: offered.values, take: (value) => completed(query, offered, value) }
      },
    }
  }, [snippets])
}
