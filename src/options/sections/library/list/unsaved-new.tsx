import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { forgetUnsaved, type Unsaved } from '../../../../storage/unsaved.ts'
import { Button } from '../../../../ui/button.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { hashOfNew } from '../../../route.ts'

interface UnsavedNewProps {
  readonly rows: readonly SnippetRow[]
  readonly unsaved: readonly Unsaved[]
}

/** New answers that were begun and never saved: to go on with, or to drop. */
export function UnsavedNew({ rows, unsaved }: UnsavedNewProps) {
  const { db, attempt } = useKoi()
  const begun = unsaved.filter(({ base, snippet }) => base === 0 && !rows.some(({ id }) => id === snippet.id))
  if (begun.length === 0) return null
  return (
    <ul class="notes">
      {begun.map(({ snippet, tab }) => (
        <li key={`${snippet.id} ${tab}`} class="note row">
          <span>{say('libraryBegun', snippet.title || say('libraryUntitled'))}</span>
          <span class="push row">
            <Button
              look="outline"
              label={say('libraryGoOnNamed', snippet.title || say('libraryUntitled'))}
              onClick={() => {
                location.hash = hashOfNew(snippet.id)
              }}
            >
              {say('libraryGoOn')}
            </Button>
            <Button
              look="quiet"
              label={say('libraryDropNamed', snippet.title || say('libraryUntitled'))}
              onClick={() => void attempt(() => forgetUnsaved(db, snippet.id, tab))}
            >
              {say('libraryDrop')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
