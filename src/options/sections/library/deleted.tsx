import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { deletedSnippets, KEEP_DELETED_MS, restoreSnippets } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'

const DAY_MS = 86_400_000

/** Deleted answers that can still be brought back. */
export function Deleted() {
  const { db, attempt, now, tell } = useKoi()
  const rows = useLive(deletedSnippets)
  const restore = async (row: SnippetRow): Promise<void> => {
    await attempt(() => restoreSnippets(db, [row.id]))
    tellStored('snippets')
    tell(say('libraryRestored', row.title))
  }
  return (
    <Page
      title={say('libraryDeleted')}
      intro={say('libraryDeletedIntro')}
      back={{ href: '#library', text: say('libraryBack') }}
    >
      {rows?.length === 0 && <p class="empty">{say('libraryDeletedNone')}</p>}
      {rows && rows.length > 0 && (
        <ul class="entries card">
          {rows.map((row) => (
            <li key={row.id} class="entry row">
              <span>
                <strong>{row.title || say('libraryUntitled')}</strong>
                <small class="hint">
                  {sayCount(
                    'libraryDaysLeft',
                    Math.max(0, Math.ceil((row.deletedAt + KEEP_DELETED_MS - now()) / DAY_MS)),
                  )}
                </small>
              </span>
              <span class="push">
                <Button
                  look="outline"
                  label={say('libraryRestoreLabel', row.title)}
                  onClick={() => void restore(row)}
                >
                  {say('libraryRestore')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
