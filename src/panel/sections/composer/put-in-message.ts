import { toPlain } from '../../../domain/snippets/body.ts'
import { learnableWords } from '../../../domain/suggest/learnable.ts'
import { say } from '../../../platform/browser.ts'
import { noteUse } from '../../../storage/snippets.ts'
import { inWithout, report } from '../../answer/put-in.ts'
import { type Around, draftOf, keep, sceneOf, tell } from '../../around.ts'
import type { ComposedMessage } from '../../message/compose-picked.ts'

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
  { message, answers }: Pick<ComposedMessage, 'message' | 'answers'>,
  how: 'add' | 'replace',
): Promise<boolean> {
  if (message.asks.length > 0 || message.text.trim() === '') return false
  const { text, html, values } = message
  const plain = { text: toPlain(message.body), cursor: null }
  const words = { text, html, cursor: null, plain }
  const { page } = around
  const outcome =
    how === 'add'
      ? await page.insert(words, 'message', values, answers)
      : await page.replaceDraft(words, values, answers)
  if (!(await report(around, outcome, plain.text, html))) return false
  tell(around, inWithout(outcome, say(how === 'add' ? 'composeIsIn' : 'composeReplaced')))
  await noteUses(
    around,
    message.sources.map(({ piece }) => piece),
  )
  return true
}
