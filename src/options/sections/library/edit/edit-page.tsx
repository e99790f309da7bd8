import { useEffect } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { deleteSnippets, restoreSnippets, saveSnippet } from '../../../../storage/snippets.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { useStore } from '../../../../ui/use-store.ts'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'
import { BodyEditor } from '../body/body-editor.tsx'
import { Preview } from '../preview/preview.tsx'
import { copyOf } from './draft.ts'
import { type Draft, isDirty } from './draft-store.ts'
import { Examples } from './examples.tsx'
import { Fields } from './fields.tsx'
import { OtherVersions } from './other-versions.tsx'
import { useDraft } from './use-draft.ts'

interface EditPageProps {
  readonly id: string
  readonly fresh: boolean
  readonly rows: readonly SnippetRow[]
}

/** Ctrl+S saves from anywhere on the page. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const end = new AbortController()
    const hear = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      save()
    }
    addEventListener('keydown', hear, { signal: end.signal })
    return () => end.abort()
  })
}

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

function Editing({ draft, rows }: { readonly draft: Draft; readonly rows: readonly SnippetRow[] }) {
  const state = useStore(draft.store, (all) => all)
  const { tell } = useKoi()
  const { duplicate, remove } = useDeeds(draft)
  const { working, base, revision } = state
  const dirty = isDirty(state)
  const save = async (): Promise<void> => {
    const here = location.hash
    if (!(await draft.save())) return
    tellStored('snippets')
    // Who went on meanwhile must not be taken back.
    if (location.hash === here) history.replaceState(null, '', hashOfSnippet(working.id))
    tell(say('librarySaved'))
  }
  useSaveKey(() => void save())
  return (
    <div class="edit">
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
          <Button onClick={() => void save()} disabled={!dirty} title="Ctrl+S">
            {say('librarySave')}
          </Button>
        </span>
      </header>
      <OtherVersions draft={draft} state={state} />
      <div class="edit-body">
        <div class="edit-form">
          <h1 class="aloud">{working.title || say('libraryUntitled')}</h1>
          <input
            class="title-input"
            type="text"
            aria-label={say('libraryTitle')}
            placeholder={say('libraryTitle')}
            autocomplete="off"
            value={working.title}
            onInput={(event) => draft.change({ title: event.currentTarget.value })}
          />
          <BodyEditor
            key={revision}
            body={working.body}
            rows={rows}
            onBody={(body) => draft.change({ body })}
          />
          <Fields working={working} rows={rows} onChange={draft.change} />
          <Examples examples={working.examples} onChange={(examples) => draft.change({ examples })} />
        </div>
        <Preview snippet={working} rows={rows} />
      </div>
    </div>
  )
}

/** One answer: its text, what it is filed under, and how it will read. */
export function EditPage({ id, fresh, rows }: EditPageProps) {
  const draft = useDraft(id, fresh)
  if (draft === null) return null
  return <Phase draft={draft} rows={rows} />
}

function Phase({ draft, rows }: { readonly draft: Draft; readonly rows: readonly SnippetRow[] }) {
  const phase = useStore(draft.store, (state) => state.phase)
  if (phase === 'loading') return null
  if (phase === 'ready') return <Editing draft={draft} rows={rows} />
  return (
    <div class="nothing">
      <p>{say('libraryMissing')}</p>
      <p>
        <a href="#library/recently-deleted">{say('libraryDeleted')}</a> ·{' '}
        <a href="#library">{say('libraryBack')}</a>
      </p>
    </div>
  )
}
