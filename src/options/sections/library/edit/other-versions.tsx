import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import type { Draft, DraftState } from './draft-store.ts'

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Another tab saved, deleted or left something of this answer: what it is, and the choice. */
export function OtherVersions({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { newer, left } = state
  return (
    <>
      {newer && (
        <div class="note row" role="alert">
          <span>
            {newer.deletedAt > 0
              ? say('libraryDeletedElsewhere')
              : say('librarySavedElsewhere', newer.title || say('libraryUntitled'), timeOf(newer.updatedAt))}
          </span>
          <span class="push row">
            {newer.deletedAt === 0 && (
              <Button look="outline" onClick={draft.takeNewer}>
                {say('libraryTakeTheirs')}
              </Button>
            )}
            <Button look="outline" onClick={draft.keepMine}>
              {say('libraryKeepMine')}
            </Button>
          </span>
        </div>
      )}
      {left && (
        <div class="note row" role="status">
          <span>{say('libraryLeft', timeOf(left.at))}</span>
          <span class="push row">
            <Button look="outline" onClick={draft.takeLeft}>
              {say('libraryGoOnWithIt')}
            </Button>
            <Button look="quiet" onClick={draft.dropLeft}>
              {say('libraryDrop')}
            </Button>
          </span>
        </div>
      )}
    </>
  )
}
