import type { Inserted } from '../../domain/improving/compare.ts'
import { insertedOf } from '../../domain/improving/inserted.ts'
import type { FilledValue } from '../../domain/snippets/render.ts'
import { learnableWords } from '../../domain/suggest/learnable.ts'
import { isSentence } from '../../domain/text/fitting.ts'
import type { Span } from '../../domain/text/span.ts'
import type { EditOutcome, Refusal } from '../../editors/editor.ts'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { noteUse } from '../../storage/snippets.ts'
import { type Around, draftOf, keep, sceneOf, tell } from '../around.ts'
import { type Answers, renderedFor } from './rendering.ts'

const WHY: Readonly<Record<Refusal, string>> = {
  'ticket-changed': 'refusedTicketChanged',
  'text-changed': 'refusedTextChanged',
  'value-changed': 'refusedValueChanged',
  'box-gone': 'refusedBoxGone',
  'read-only': 'refusedReadOnly',
  'no-safe-way': 'refusedNoSafeWay',
  'not-confirmed': 'refusedNotConfirmed',
}

async function copied(text: string, html: string | null): Promise<boolean> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
  if (html !== null) parts['text/html'] = new Blob([html], { type: 'text/html' })
  return navigator.clipboard.write([new ClipboardItem(parts)]).then(
    () => true,
    () => false,
  )
}

/** Says how an edit ended. What could not be put in is on the clipboard, so that nothing is lost. */
export async function report(
  around: Around,
  outcome: EditOutcome,
  text: string,
  html: string | null,
): Promise<boolean> {
  if (outcome.ok) return true
  const where = (await copied(text.trim(), html)) ? say('refusedCopied') : ''
  tell(around, `${say(WHY[outcome.why])} ${where}`.trim())
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

function insert(
  { page }: Around,
  text: string,
  html: string,
  values: readonly FilledValue[],
  answer: Inserted,
) {
  return isSentence(html)
    ? page.insert({ text, html: null }, 'sentence', values, [answer])
    : page.insert({ text, html }, 'passage', values, [answer])
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
  const isIn = await report(around, await insert(around, text, html, values, answer), text, html)
  if (!isIn) return false
  tell(around, say('answerIsIn', row.title))
  await keep(around, () => noteUse(db, row.id, words, scene?.desk ?? '', now))
  return true
}
