import { insertedOf } from '../../domain/improving/inserted.ts'
import { learnableWords } from '../../domain/suggest/learnable.ts'
import { isSentence } from '../../domain/text/fitting.ts'
import type { Span } from '../../domain/text/span.ts'
import type { EditOutcome } from '../../editors/editor.ts'
import { LOST, REFUSED } from '../../editors/outcome-words.ts'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { noteUse } from '../../storage/snippets.ts'
import { type Around, draftOf, keep, sceneOf, tell } from '../around.ts'
import { type Answers, renderedFor } from './rendering.ts'

async function copied(text: string, html: string | null): Promise<boolean> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
  if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' })
  return navigator.clipboard.write([new ClipboardItem(parts)]).then(
    () => true,
    () => false,
  )
}

/** What is said of an edit that was made: `done`, and what the box did not take of it. */
export function inWithout(outcome: EditOutcome, done: string): string {
  const lost = outcome.ok ? (outcome.lost ?? []) : []
  return [done, ...lost.map((part) => say(LOST[part]))].join(' ')
}

/** Says why an edit was refused. What could not be put in is on the clipboard, so that nothing is lost. True where it was made. */
export async function report(
  around: Around,
  outcome: EditOutcome,
  text: string,
  html: string | null,
): Promise<boolean> {
  if (outcome.ok) return true
  const where = (await copied(text.trim(), html)) ? say('refusedCopied') : ''
  tell(around, `${say(REFUSED[outcome.why])} ${where}`.trim())
  return false
}

/** Puts a sentence behind the caret. True when it stands in the box. */
export async function putInSentence(around: Around, sentence: string): Promise<boolean> {
  const words = { text: sentence, html: null }
  return report(around, await around.page.insert(words, 'sentence', []), sentence, null)
}

/** Puts `text` in the place of exactly what stands under `span`. True when it stands in the box. */
export async function putInstead(around: Around, span: Span, text: string): Promise<boolean> {
  return report(around, await around.page.replace(span, text), text, null)
}

/**
 * Puts an answer into the box, filled in as things stand now, and remembers the choice. Never with anything left open: with
 * an ask unanswered nothing happens and false comes back.
 */
export async function putInAnswer(around: Around, row: SnippetRow, answers: Answers): Promise<boolean> {
  const { db, filed, store } = around
  const scene = sceneOf(store.getState())
  const now = Date.now()
  const rendered = renderedFor(row, scene, filed.getState(), answers, now)
  if (!rendered.ok || rendered.asks.length > 0) return false
  const asks = draftOf(store.getState())?.reading.asks ?? []
  const words = scene ? learnableWords(scene, asks) : ''
  const { text, html, values } = rendered
  const answer = insertedOf(row.id, row.body, text)
  const sentence = isSentence(html)
  const outcome = await around.page.insert(
    sentence ? { ...rendered, html: null } : rendered,
    sentence ? 'sentence' : 'passage',
    values,
    [answer],
  )
  if (!(await report(around, outcome, rendered.plain.text, html))) return false
  tell(around, inWithout(outcome, say('answerIsIn', row.title)))
  await keep(around, () => noteUse(db, row.id, words, scene?.desk ?? '', now))
  return true
}
