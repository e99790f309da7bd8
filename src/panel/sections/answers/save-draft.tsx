import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import { saveSnippet } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { draftOf, keep, sceneOf, tell, useAround, usePage } from '../../around.ts'
import { learnableWords } from '../../ranking/learnable.ts'
import type { PanelState } from '../../state.ts'
import { snippetFromDraft } from './from-draft.ts'

const isWritten = (state: PanelState): boolean => (draftOf(state)?.text.trim().length ?? 0) > 20

/** Keeps what the agent just wrote as an answer for the next time. */
export function SaveDraft() {
  const around = useAround()
  const canSave = usePage(isWritten)
  const [title, setTitle] = useState<string | null>(null)
  if (!canSave && title === null) return null

  const open = (): void => setTitle(sceneOf(around.store.getState())?.ticket.subject?.value ?? '')
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const state = around.store.getState()
    const draft = draftOf(state)
    const scene = sceneOf(state)
    if (!draft || !title?.trim()) return
    const words = scene ? learnableWords(scene, []) : ''
    const snippet = snippetFromDraft(crypto.randomUUID(), title, draft.text, scene, words)
    const isSaved = await keep(around, async () => {
      await saveSnippet(around.db, snippet, Date.now())
      await request('stored', { what: 'settings' })
    })
    if (!isSaved) return
    setTitle(null)
    tell(around, say('draftSaved', snippet.title))
  }
  if (title === null)
    return (
      <Button look="quiet" onClick={open}>
        {say('draftSave')}
      </Button>
    )
  return (
    <form class="card save-draft" onSubmit={(event) => void save(event)}>
      <label class="field">
        <span>{say('draftSaveTitle')}</span>
        <input
          type="text"
          value={title}
          required
          maxLength={120}
          onInput={(event) => setTitle(event.currentTarget.value)}
          ref={(field) => field?.focus()}
        />
      </label>
      <p class="quietly">{say('draftSaveWhy')}</p>
      <div class="row">
        <Button submits>{say('save')}</Button>
        <Button look="quiet" onClick={() => setTitle(null)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
