import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import type { Unsaved } from '../../../../storage/unsaved.ts'
import { Button } from '../../../../ui/button.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { hashOfNew } from '../../../route.ts'
import { Filters } from './filters.tsx'
import { Rows } from './rows.tsx'
import { OPEN_SIEVE, type Sieve, sift } from './sift.ts'
import { UnsavedNew } from './unsaved-new.tsx'
import { useSearch } from './use-search.ts'

interface ListProps {
  readonly rows: readonly SnippetRow[]
  readonly unsaved: readonly Unsaved[]
  readonly deleted: number
  readonly sieve: Sieve
  readonly onSieve: (part: Partial<Sieve>) => void
}

const openNew = (): void => {
  location.hash = hashOfNew(crypto.randomUUID())
}

/** "/" goes to the search from anywhere that is not being typed in. */
function useSearchKey(): { readonly current: HTMLInputElement | null } {
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

function Nothing({ any, onClear }: { readonly any: boolean; readonly onClear: () => void }) {
  return (
    <div class="nothing">
      <p>{say(any ? 'libraryNothingFound' : 'libraryEmpty')}</p>
      {any ? (
        <Button look="outline" onClick={onClear}>
          {say('libraryShowAll')}
        </Button>
      ) : (
        <Button onClick={openNew}>{say('libraryFirst')}</Button>
      )}
    </div>
  )
}

/** The library: search, filters, and every answer that passes them. */
export function List({ rows, unsaved, deleted, sieve, onSieve }: ListProps) {
  const search = useSearchKey()
  const [current, setCurrent] = useState(0)
  const found = useSearch(rows, sieve.query)
  const listed = useMemo(() => sift(rows, sieve, found), [rows, sieve, found])
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
          <div class="search">
            <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
              <circle cx="7" cy="7" r="4.6" />
              <path d="m10.6 10.6 3.4 3.4" stroke-linecap="round" />
            </svg>
            <input
              ref={search}
              type="search"
              aria-label={say('librarySearch')}
              aria-keyshortcuts="/"
              placeholder={say('librarySearch')}
              autocomplete="off"
              spellcheck={false}
              value={sieve.query}
              onInput={(event) => onSieve({ query: event.currentTarget.value })}
            />
            {sieve.query === '' && <Kbd keys="/" />}
          </div>
          {listed.length === 0 ? (
            <Nothing any={rows.length > 0} onClear={() => onSieve(OPEN_SIEVE)} />
          ) : (
            <Rows listed={listed} current={current} unsaved={unsavedIds} onCurrent={setCurrent} />
          )}
        </div>
      </div>
    </div>
  )
}
