import { learnableWords } from '../../../domain/suggest/learnable.ts'
import { say } from '../../../platform/browser.ts'
import type { SnippetRow } from '../../../storage/database.ts'
import { noteRejection, takeBackRejection } from '../../../storage/rejections.ts'
import { type Around, draftOf, keep, sceneOf, tell } from '../../around.ts'
import { setDismissed } from './dismissed.ts'

/** "Not this one": the answer leaves this ticket, and Koi learns that it does not fit such words. Undo takes both back. */
export async function sendAway(around: Around, ticket: string, row: SnippetRow | undefined): Promise<void> {
  if (!row) return
  const { db, store } = around
  const state = store.getState()
  const scene = sceneOf(state)
  const words = scene ? learnableWords(scene, draftOf(state)?.reading.asks ?? []) : ''
  setDismissed(ticket, row.id, true)
  let kept: number | null = null
  const isKept = await keep(around, async () => {
    if (words !== '') kept = await noteRejection(db, row.id, words, Date.now())
  })
  if (!isKept) return
  const undo = (): void => {
    setDismissed(ticket, row.id, false)
    const id = kept
    if (id !== null) void keep(around, () => takeBackRejection(db, id))
  }
  tell(around, say('answerSentAway', row.title), { text: say('undo'), run: undo })
}
