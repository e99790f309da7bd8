import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { AnswerCard } from './answer-card.tsx'

interface AnswerListProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly hotkey: string | undefined
  /** What matches, null while nothing is searched for. */
  readonly rows: readonly SnippetRow[] | null
}

/** The search box over the library with what it found below: the arrow keys walk, Enter puts in, Escape clears. */
export function AnswerList({ query, onQuery, hotkey, rows }: AnswerListProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const count = rows?.length ?? 0
  const current = Math.min(at, Math.max(0, count - 1))

  // biome-ignore lint/correctness/useExhaustiveDependencies: another search starts at the top
  useEffect(() => setAt(0), [query])

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
        onInput={onQuery}
        onKeyDown={hear}
      />
      <p class="aloud" role="status">
        {count > 0 ? say('searchAt', rows?.[current]?.title ?? '', String(current + 1), String(count)) : ''}
      </p>
      {rows ? (
        <ul class="found" id={id} ref={list} aria-label={say('searchResults')}>
          {rows.map((row, place) => (
            <li key={row.id} class={place === current ? 'current' : ''}>
              <AnswerCard row={row} />
            </li>
          ))}
        </ul>
      ) : null}
      {rows && count === 0 ? (
        <p class="quietly nothing" role="status">
          {say('searchNothing')}
        </p>
      ) : null}
    </>
  )
}
