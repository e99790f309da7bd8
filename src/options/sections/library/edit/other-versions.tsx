import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { say } from '../../../../platform/browser.ts'
import { snippetOf } from '../../../../storage/snippets.ts'
import { Button } from '../../../../ui/button.tsx'
import { CompareView } from '../../../parts/answer/edit/compare/compare-view.tsx'
import type { Draft, DraftState } from './draft-store.ts'

const timeOf = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

interface OtherProps {
  readonly role: 'alert' | 'status'
  readonly words: string
  /** The other version; null where there is nothing to compare with. */
  readonly other: Snippet | null
  readonly working: Snippet
  readonly children: ComponentChildren
}

/** One other version: what it is, how what is typed here differs from it, and the choice. */
function Other({ role, words, other, working, children }: OtherProps) {
  const [open, setOpen] = useState(false)
  return (
    <div class="note other-version">
      <div class="row">
        <span role={role}>{words}</span>
        <span class="push row">
          {other && (
            <Button look="quiet" expanded={open} onClick={() => setOpen(!open)}>
              {say('otherCompare')}
            </Button>
          )}
          {children}
        </span>
      </div>
      {open && other && <CompareView before={other} now={working} label={say('otherCompare')} />}
    </div>
  )
}

/** Another tab saved, deleted or left something of this answer: what it is, and the choice. */
export function OtherVersions({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { newer, left, working } = state
  const gone = newer !== null && newer.deletedAt > 0
  return (
    <>
      {newer && (
        <Other
          role="alert"
          words={
            gone
              ? say('libraryDeletedElsewhere')
              : say('librarySavedElsewhere', newer.title || say('libraryUntitled'), timeOf(newer.updatedAt))
          }
          other={gone ? null : snippetOf(newer)}
          working={working}
        >
          {!gone && (
            <Button look="outline" onClick={draft.takeNewer}>
              {say('libraryTakeTheirs')}
            </Button>
          )}
          <Button look="outline" onClick={draft.keepMine}>
            {say('libraryKeepMine')}
          </Button>
        </Other>
      )}
      {left && (
        <Other
          role="status"
          words={say('libraryLeft', timeOf(left.at))}
          other={left.snippet}
          working={working}
        >
          <Button look="outline" onClick={draft.takeLeft}>
            {say('libraryGoOnWithIt')}
          </Button>
          <Button look="quiet" onClick={draft.dropLeft}>
            {say('libraryDrop')}
          </Button>
        </Other>
      )}
    </>
  )
}
