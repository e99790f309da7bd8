import { useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { useSearch } from '../list/use-search.ts'

/** Rows drawn at once; the search finds the others. */
const MOST = 200

interface PickProps {
  readonly rows: readonly SnippetRow[]
  readonly picked: ReadonlySet<string>
  readonly onPicked: (picked: ReadonlySet<string>) => void
}

/** Answers to be picked one by one, or all that a search finds. */
export function Pick({ rows, picked, onPicked }: PickProps) {
  const [query, setQuery] = useState('')
  const found = useSearch(rows, query)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const shown = query.trim() === '' ? rows : found.flatMap(({ id }) => byId.get(id) ?? [])
  const turn = (ids: readonly string[], on: boolean): void => {
    const next = new Set(picked)
    for (const id of ids) {
      if (on) next.add(id)
      else next.delete(id)
    }
    onPicked(next)
  }
  return (
    <div class="export-pick">
      <TextField label={say('librarySearch')} value={query} onValue={setQuery} />
      <p class="row">
        <span aria-live="polite">{sayCount('exportPickedCount', picked.size)}</span>
        <span class="push row">
          <Button
            look="quiet"
            onClick={() =>
              turn(
                shown.map(({ id }) => id),
                true,
              )
            }
          >
            {sayCount('exportPickAll', shown.length)}
          </Button>
          <Button look="quiet" onClick={() => onPicked(new Set())}>
            {say('exportPickNone')}
          </Button>
        </span>
      </p>
      <ul class="export-list" aria-label={say('libraryAnswers')}>
        {shown.slice(0, MOST).map(({ id, title, folder }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={picked.has(id)}
                onChange={(event) => turn([id], event.currentTarget.checked)}
              />
              <span>
                {title || say('libraryUntitled')} <small class="hint">{folder.replaceAll('/', ' › ')}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length > MOST && <p class="hint">{sayCount('exportPickMore', shown.length - MOST)}</p>}
    </div>
  )
}
