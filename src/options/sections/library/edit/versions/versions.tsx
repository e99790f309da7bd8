import { useMemo, useState } from 'preact/hooks'
import type { Snippet } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { sayCount } from '../../../../../platform/counted.ts'
import type { RevisionRow, SnippetRow } from '../../../../../storage/database.ts'
import { revisionsOf } from '../../../../../storage/revisions.ts'
import { snippetOf } from '../../../../../storage/snippets.ts'
import { Button } from '../../../../../ui/button.tsx'
import {
  CompareView,
  differencesInWords,
  partName,
} from '../../../../parts/answer/edit/compare/compare-view.tsx'
import { useKoi } from '../../../../parts/koi.ts'
import { tellStored } from '../../../../parts/tell.ts'
import { useLive } from '../../../../parts/use-live.ts'
import { type Draft, isDirty } from '../draft-store.ts'
import { savedWhen } from './said-when.ts'

const DAYS = { today: 'versionToday', yesterday: 'versionYesterday', date: 'versionDate' } as const

/** "Today 14:03". */
function whenName(at: number, now: number): string {
  const { day, date, time } = savedWhen(at, now)
  return say(DAYS[day], time, date)
}

interface VersionProps {
  readonly row: RevisionRow
  /** What is on file now. */
  readonly saved: Snippet
  readonly held: boolean
  readonly onRestore: () => void
}

function Version({ row, saved, held, onRestore }: VersionProps) {
  const { now } = useKoi()
  const [open, setOpen] = useState(false)
  const name = whenName(row.savedAt, now())
  const changed = useMemo(() => differencesInWords(row.content, saved).map(partName), [row.content, saved])
  return (
    <li class="version">
      <div class="row">
        <span class="version-name">
          <strong>{name}</strong>
          <small class="hint">
            {changed.length === 0 ? say('compareSame') : say('versionDiffers', changed.join(', '))}
          </small>
        </span>
        <span class="push row">
          <Button
            look="quiet"
            expanded={open}
            label={say('versionCompareNamed', name)}
            onClick={() => setOpen(!open)}
          >
            {say('versionCompare')}
          </Button>
          <Button
            look="outline"
            disabled={held || changed.length === 0}
            label={say('versionRestoreNamed', name)}
            onClick={onRestore}
          >
            {say('versionRestore')}
          </Button>
        </span>
      </div>
      {open && <CompareView before={row.content} now={saved} label={say('versionCompareNamed', name)} />}
    </li>
  )
}

interface VersionsProps {
  readonly draft: Draft
  readonly base: SnippetRow
  /** True while something typed is not saved: going back would lose it. */
  readonly dirty: boolean
}

/** The earlier versions of an answer: when they were saved, how each differs from now, and the way back to it. */
export function Versions({ draft, base, dirty }: VersionsProps) {
  const { now, tell } = useKoi()
  const rows = useLive((db) => revisionsOf(db, base.id), [base.id])
  const saved = useMemo(() => snippetOf(base), [base])
  const [open, setOpen] = useState(false)
  if (rows === undefined) return null
  const goTo = async (content: Snippet): Promise<boolean> => {
    const done = await draft.restore(content)
    if (done) tellStored('snippets')
    return done
  }
  const restore = async ({ content, savedAt }: RevisionRow): Promise<void> => {
    const before = draft.store.getState().working
    if (!(await goTo(content))) return
    const undo = (): void => {
      if (isDirty(draft.store.getState())) tell(say('versionsHeld'))
      else void goTo(before)
    }
    tell(say('versionRestored', whenName(savedAt, now())), { text: say('optionsUndo'), run: undo })
  }
  return (
    <section class="card versions" aria-labelledby="versions-title">
      <div class="row">
        <h2 id="versions-title">{say('versionsTitle')}</h2>
        {rows.length > 0 && (
          <span class="push">
            <Button look="outline" expanded={open} onClick={() => setOpen(!open)}>
              {open ? say('versionsHide') : sayCount('versionsShow', rows.length)}
            </Button>
          </span>
        )}
      </div>
      <p class="intro">{say(rows.length === 0 ? 'versionsNone' : 'versionsIntro')}</p>
      {open && rows.length > 0 && (
        <>
          {dirty && <p class="note">{say('versionsHeld')}</p>}
          <ol class="version-list" aria-labelledby="versions-title">
            {rows.map((row) => (
              <Version
                key={row.id}
                row={row}
                saved={saved}
                held={dirty}
                onRestore={() => void restore(row)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
