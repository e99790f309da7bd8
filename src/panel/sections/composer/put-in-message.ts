import type { Composed } from '../../../domain/composer/compose.ts'
import { toPlain } from '../../../domain/snippets/body.ts'
import { learnableWords } from '../../../domain/suggest/learnable.ts'
import { say } from '../../../platform/browser.ts'
import { noteUse } from '../../../storage/snippets.ts'
import { report } from '../../answer/put-in.ts'
import { type Around, draftOf, keep, sceneOf, tell } from '../../around.ts'

/** Every answer that is in the message counts as used for the customer's words. */
async function noteUses(around: Around, used: readonly string[]): Promise<void> {
  const { db, store, filed } = around
  const scene = sceneOf(store.getState())
  const asks = draftOf(store.getState())?.reading.asks ?? []
  const words = scene ? learnableWords(scene, asks) : ''
  const library = new Set(filed.getState().snippets.map(({ id }) => id))
  const now = Date.now()
  for (const id of new Set(used)) {
    if (!library.has(id)) continue
    await keep(around, () => noteUse(db, id, words, scene?.desk ?? '', now))
  }
}

/**
 * Puts a message into the box: beside what the agent wrote, before her goodbye, or in the place of all of it. One undo step. False with
 * anything left open or refused; the box is as it was then.
 */
export async function putInMessage(
  around: Around,
  message: Composed,
  how: 'add' | 'replace',
): Promise<boolean> {
  if (message.asks.length > 0 || message.text.trim() === '') return false
  const words = { text: toPlain(message.body), html: message.html }
  const { page } = around
  const outcome =
    how === 'add'
      ? await page.insert(words, 'message', message.values)
      : await page.replaceDraft(words, message.values)
  if (!(await report(around, outcome, words.text, words.html))) return false
  tell(around, say(how === 'add' ? 'composeIsIn' : 'composeReplaced'))
  await noteUses(
    around,
    message.sources.map(({ piece }) => piece),
  )
  return true
}
