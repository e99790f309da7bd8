import { say } from '../../../../platform/browser.ts'
import { deleteSnippets, restoreSnippets, saveSnippet } from '../../../../storage/snippets.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { copyOf } from '../../../parts/answer/edit/draft.ts'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'
import type { Draft, DraftState } from './draft-store.ts'

/** Duplicate and delete, each with its way back. */
function useDeeds(draft: Draft) {
  const { db, attempt, now, tell } = useKoi()
  return {
    duplicate: async (): Promise<void> => {
      const { working } = draft.store.getState()
      const copy = copyOf(
        working,
        crypto.randomUUID(),
        say('libraryCopyOf', working.title || say('libraryUntitled')),
      )
      const done = await attempt(() => saveSnippet(db, copy, now()).then(() => true))
      if (!done) return
      tellStored('snippets')
      location.hash = hashOfSnippet(copy.id)
      tell(say('libraryDuplicated'))
    },
    remove: async (): Promise<void> => {
      const { base } = draft.store.getState()
      if (!base) return
      const done = await attempt(() => deleteSnippets(db, [base.id], now()).then(() => true))
      if (!done) return
      tellStored('snippets')
      location.hash = '#library'
      const undo = (): void => {
        attempt(() => restoreSnippets(db, [base.id])).then(() => tellStored('snippets'))
      }
      tell(say('libraryDeletedNow', base.title || say('libraryUntitled')), {
        text: say('optionsUndo'),
        run: undo,
      })
    },
  }
}

interface EditHeadProps {
  readonly draft: Draft
  readonly state: DraftState
  readonly dirty: boolean
  readonly onSave: () => void
}

/** The way back, whether all is saved, and what can be done with the answer as a whole. */
export function EditHead({ draft, state: { base }, dirty, onSave }: EditHeadProps) {
  const { duplicate, remove } = useDeeds(draft)
  return (
    <header class="edit-head">
      <a class="back" href="#library">
        {say('libraryBack')}
      </a>
      <span class="quietly" aria-live="polite">
        {dirty ? <Badge tone="koi">{say('libraryUnsaved')}</Badge> : base && say('libraryAllSaved')}
      </span>
      <span class="push row">
        {dirty && (
          <Button look="quiet" onClick={draft.discard}>
            {say(base ? 'libraryDiscard' : 'libraryDrop')}
          </Button>
        )}
        {base && (
          <>
            <Button look="outline" onClick={() => void duplicate()}>
              {say('libraryDuplicate')}
            </Button>
            <Button look="outline" onClick={() => void remove()}>
              {say('libraryDelete')}
            </Button>
          </>
        )}
        <Button onClick={onSave} disabled={!dirty} title="Ctrl+S">
          {say('librarySave')}
        </Button>
      </span>
    </header>
  )
}
