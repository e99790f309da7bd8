import type { RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { completed, completionAt } from '../../../../domain/suggest/filter-completion.ts'
import { facetsOf } from '../../../../domain/suggest/library-entry.ts'
import { filterValues } from '../../../../domain/suggest/search-query.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import type { Unsaved } from '../../../../storage/unsaved.ts'
import { Button } from '../../../../ui/button.tsx'
import { SearchField } from '../../../../ui/search-field.tsx'
import type { PackNames } from '../of-pack/pack-names.ts'
import { Filters } from './filters.tsx'
import { countsOf } from './health.ts'
import { Nothing, openNew } from './nothing.tsx'
import { Pairs } from './pairs.tsx'
import { Rows } from './rows.tsx'
import { OPEN_SIEVE, type Sieve, sift } from './sift.ts'
import { SortChoice } from './sort-choice.tsx'
import { Summary } from './summary.tsx'
import { UnsavedNew } from './unsaved-new.tsx'
import { useHealth } from './use-health.ts'
import { useSearch } from './use-search.ts'

interface ListProps {
  readonly rows: readonly SnippetRow[]
  /** Taken back by their packs: found and shown struck out, and counted nowhere else. */
  readonly recalled: readonly SnippetRow[]
  readonly packs: PackNames
  readonly unsaved: readonly Unsaved[]
  readonly deleted: number
  readonly sieve: Sieve
  readonly onSieve: (part: Partial<Sieve>) => void
}

/** "/" goes to the search from anywhere that is not being typed in. */
function useSearchKey(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const end = new AbortController()
    const hear = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    addEventListener('keydown', hear, { signal: end.signal })
    return () => end.abort()
  }, [])
  return input
}

function focusRow(place: number): void {
  document.querySelector<HTMLElement>(`.answer > a[data-place="${place}"]`)?.focus()
}

/** The library: search, filters, and every answer that passes them. */
export function List({ rows, recalled, packs, unsaved, deleted, sieve, onSieve }: ListProps) {
  const search = useSearchKey()
  const [current, setCurrent] = useState(0)
  const shown = useMemo(() => [...rows, ...recalled], [rows, recalled])
  const found = useSearch(shown, sieve.query)
  const health = useHealth(rows)
  const counts = useMemo(() => countsOf(rows, health), [rows, health])
  const values = useMemo(() => filterValues(rows.map(facetsOf)), [rows])
  const listed = useMemo(() => sift(shown, sieve, found, health), [shown, sieve, found, health])
  const complete = (query: string, caret: number) => {
    const offered = completionAt(query, caret, values)
    return offered && { values: offered.values, take: (value: string) => completed(query, offered, value) }
  }
  const unsavedIds = useMemo(() => new Set(unsaved.map(({ snippet }) => snippet.id)), [unsaved])
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const inSearch = event.target === search.current
    const next = inSearch ? (step === 1 ? 0 : -1) : current + step
    if (next < 0) search.current?.focus()
    else if (next < listed.length) focusRow(next)
  }
  return (
    <div class="library">
      <header class="library-head">
        <h1>{say('navLibrary')}</h1>
        <p class="quietly" aria-live="polite">
          {sayCount('libraryCount', listed.length)}
        </p>
        <span class="push row">
          {deleted > 0 && <a href="#library/recently-deleted">{sayCount('libraryDeletedLink', deleted)}</a>}
          <a href="#import">{say('libraryImport')}</a>
          {rows.length > 0 && <a href="#export">{say('libraryExport')}</a>}
          <Button onClick={openNew}>{say('libraryNew')}</Button>
        </span>
      </header>
      <UnsavedNew rows={rows} unsaved={unsaved} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys walk from the search into the list */}
      <div class="library-body" onKeyDown={walk}>
        <details class="filter-fold" open={innerWidth >= 1000}>
          <summary>{say('libraryFilters')}</summary>
          <Filters rows={rows} sieve={sieve} onSieve={onSieve} />
        </details>
        <div class="library-list">
          <SearchField
            input={search}
            label={say('librarySearch')}
            placeholder={say('librarySearch')}
            hotkey="/"
            value={sieve.query}
            list={undefined}
            complete={complete}
            completeLabel={say('searchFilters')}
            onInput={(query) => onSieve({ query })}
          />
          <div class="list-tools">
            <Summary counts={counts} show={sieve.show} onShow={(show) => onSieve({ show })} />
            {sieve.query.trim() === '' && (
              <SortChoice sort={sieve.sort} onSort={(sort) => onSieve({ sort })} />
            )}
          </div>
          {listed.length === 0 && (
            <Nothing
              any={rows.length > 0}
              query={sieve.query}
              values={values}
              onQuery={(query) => onSieve({ query })}
              onClear={() => onSieve(OPEN_SIEVE)}
            />
          )}
          {listed.length === 0 ? null : sieve.show === 'alike' && sieve.query.trim() === '' ? (
            <Pairs alike={health.alike} rows={rows} />
          ) : (
            <Rows
              listed={listed}
              current={current}
              unsaved={unsavedIds}
              health={health}
              packs={packs}
              onCurrent={setCurrent}
            />
          )}
        </div>
      </div>
    </div>
  )
}
