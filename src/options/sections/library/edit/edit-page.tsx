import { useEffect, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { useStore } from '../../../../ui/use-store.ts'
import { BodyEditor } from '../../../parts/answer/body/body-editor.tsx'
import { Examples } from '../../../parts/answer/edit/examples.tsx'
import { Fields } from '../../../parts/answer/edit/fields.tsx'
import { asText, textsOf, withText } from '../../../parts/answer/edit/texts/texts.ts'
import { TextPage, TextsBar } from '../../../parts/answer/edit/texts/texts-bar.tsx'
import { Preview } from '../../../parts/answer/preview/preview.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'
import { Attention } from './attention.tsx'
import { type Draft, isDirty } from './draft-store.ts'
import { EditHead } from './edit-head.tsx'
import { OtherVersions } from './other-versions.tsx'
import { useDraft } from './use-draft.ts'
import { Versions } from './versions/versions.tsx'

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

/** Saves, and says so; who went on meanwhile is not taken back. */
function useSave(draft: Draft): () => Promise<void> {
  const { tell } = useKoi()
  return async () => {
    const here = location.hash
    if (!(await draft.save())) return
    tellStored('snippets')
    const { working } = draft.store.getState()
    if (location.hash === here) history.replaceState(null, '', hashOfSnippet(working.id))
    tell(say('librarySaved'))
  }
}

function Editing({ draft, rows }: { readonly draft: Draft; readonly rows: readonly SnippetRow[] }) {
  const state = useStore(draft.store, (all) => all)
  const [turned, setTurned] = useState(0)
  const save = useSave(draft)
  useSaveKey(() => void save())
  const { working, base, revision } = state
  const texts = textsOf(working)
  const at = turned < texts.length ? turned : 0
  const text = texts[at]
  const dirty = isDirty(state)
  return (
    <div class="edit">
      <EditHead draft={draft} state={state} dirty={dirty} onSave={() => void save()} />
      <OtherVersions draft={draft} state={state} />
      <Attention working={working} />
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
          <TextsBar
            snippet={working}
            at={at}
            latest={() => draft.store.getState().working}
            onTurn={setTurned}
            onChange={draft.change}
          />
          {text && (
            <TextPage at={at} many={texts.length > 1}>
              <BodyEditor
                key={`${revision} ${at} ${texts.length}`}
                body={text.body}
                language={text.language}
                rows={rows}
                onBody={(body) => draft.change(withText(draft.store.getState().working, at, { body }))}
              />
            </TextPage>
          )}
          <Fields working={working} rows={rows} onChange={draft.change} />
          <Examples examples={working.examples} onChange={(examples) => draft.change({ examples })} />
          {base && <Versions draft={draft} base={base} dirty={dirty} />}
        </div>
        <Preview snippet={asText(working, at)} rows={rows} />
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
