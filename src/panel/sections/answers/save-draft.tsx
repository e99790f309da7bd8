import { useEffect, useRef, useState } from 'preact/hooks'
import type { Scene } from '../../../domain/scene.ts'
import { learnableWords } from '../../../domain/suggest/learnable.ts'
import { say } from '../../../platform/browser.ts'
import { request } from '../../../platform/requests.ts'
import { saveSnippet } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { draftOf, keep, sceneOf, tell, useAround, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { snippetFromDraft } from './from-draft.ts'

const isWritten = (state: PanelState): boolean => (draftOf(state)?.text.trim().length ?? 0) > 20

/** What is being saved, as it stood when the agent asked: the reply may be sent while its name is typed. */
interface Saving {
  readonly title: string
  readonly text: string
  readonly scene: Scene | null
}

/** Keeps what the agent just wrote as an answer for the next time. */
export function SaveDraft() {
  const around = useAround()
  const canSave = usePage(isWritten)
  const [saving, setSaving] = useState<Saving | null>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const isOpen = saving !== null
  useEffect(() => {
    if (isOpen) titleField.current?.select()
  }, [isOpen])
  if (!canSave && !isOpen) return null

  const open = (): void => {
    const state = around.store.getState()
    const scene = sceneOf(state)
    setSaving({ title: scene?.ticket.subject?.value ?? '', text: draftOf(state)?.text ?? '', scene })
  }
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (!saving?.title.trim()) return
    const { title, text, scene } = saving
    const words = scene ? learnableWords(scene, []) : ''
    const snippet = snippetFromDraft(crypto.randomUUID(), title, text, scene, words)
    const isSaved = await keep(around, async () => {
      await saveSnippet(around.db, snippet, Date.now())
      await request('stored', { what: 'snippets' })
    })
    if (!isSaved) return
    setSaving(null)
    tell(around, say('draftSaved', snippet.title))
  }
  if (!isOpen)
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
          value={saving.title}
          required
          maxLength={120}
          onInput={(event) => setSaving({ ...saving, title: event.currentTarget.value })}
          ref={titleField}
        />
      </label>
      <p class="quietly">{say('draftSaveWhy')}</p>
      <div class="row">
        <Button submits>{say('save')}</Button>
        <Button look="quiet" onClick={() => setSaving(null)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
