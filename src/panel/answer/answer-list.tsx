import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { AnswerCard } from './answer-card.tsx'
import { NothingFound } from './nothing-found.tsx'
import { RecalledList } from './recalled-list.tsx'
import { useFilters } from './use-filters.ts'
import type { FoundRow } from './use-search.ts'
import './answer-list.css'

/** Cards drawn at once: each is filled in for the conversation. */
const AT_ONCE = 30

interface AnswerListProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly hotkey: string | undefined
  /** What matches, null while nothing is searched for. */
  readonly rows: readonly FoundRow[] | null
}

/** The search box over the library with what it found below: the arrow keys walk, Enter puts in, Escape clears. */
export function AnswerList({ query, onQuery, hotkey, rows }: AnswerListProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const [room, setRoom] = useState(AT_ONCE)
  const { values, complete } = useFilters()
  const shown = rows?.slice(0, room)
  const count = shown?.length ?? 0
  const more = (rows?.length ?? 0) - count
  const current = Math.min(at, Math.max(0, count - 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at the top
  useEffect(() => {
    setAt(0)
    setRoom(AT_ONCE)
  }, [query])

  const stand = (next: number): void => {
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }
  const hear = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && count > 0) stand((current + step + count) % count)
    else if (event.key === 'Enter' && !event.isComposing)
      list.current?.children[current]?.querySelector<HTMLElement>('button[type=submit]')?.click()
    else if (event.key === 'Escape' && query !== '') onQuery('')
    else if (event.key === 'Escape') (event.currentTarget as HTMLElement).blur()
    else return
    event.preventDefault()
  }
  return (
    <>
      <SearchField
        label={say('searchLabel')}
        placeholder={say('searchPlaceholder')}
        value={query}
        hotkey={hotkey}
        list={rows ? id : undefined}
        complete={complete}
        completeLabel={say('searchFilters')}
        onInput={onQuery}
        onKeyDown={hear}
      />
      <p class="aloud" role="status">
        {count > 0
          ? say('searchAt', shown?.[current]?.row.title ?? '', String(current + 1), String(count + more))
          : ''}
      </p>
      {shown ? (
        <ul class="found" id={id} ref={list} aria-label={say('searchResults')}>
          {shown.map(({ row, matched }, place) => (
            <li key={row.id} class={place === current ? 'current' : ''}>
              <AnswerCard row={row} matched={matched} />
            </li>
          ))}
        </ul>
      ) : null}
      {more > 0 ? (
        <Button look="quiet" onClick={() => setRoom(room + AT_ONCE)}>
          {say('searchMore', String(more))}
        </Button>
      ) : null}
      {rows ? <RecalledList query={query} /> : null}
      {rows && count === 0 ? <NothingFound query={query} values={values} onQuery={onQuery} /> : null}
    </>
  )
}
