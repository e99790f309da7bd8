import * as v from 'valibot'
import { shortText, text } from './values.ts'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const paragraphs = v.pipe(v.array(text), v.maxLength(400))

/** An answer as it went into a box, for the page to remember until it is sent. */
export const insertedAnswer = v.object({ snippet: shortText, wording: shortText, paragraphs })

/** What became of one answer by the time it was sent. */
const sentAnswer = v.object({
  snippet: shortText,
  wording: shortText,
  before: paragraphs,
  fates: v.pipe(v.array(v.picklist(['kept', 'changed', 'deleted'])), v.maxLength(400)),
  paragraphs,
  between: v.array(v.object({ after: place, text })),
  moved: v.boolean(),
  added: place,
})

/** One send with what became of the answers in it, and what of the conversation must not get into an answer. */
export const answersSent = v.object({
  send: shortText,
  answers: v.pipe(v.array(sentAnswer), v.maxLength(20)),
  known: v.pipe(v.array(v.object({ value: shortText, source: shortText })), v.maxLength(400)),
})

/** Edited answers that wait for the agent's look, in the memory of the browser alone; the newest first. */
export const EDITED_ANSWERS = 'koi-edited-answers'

const sentChange = v.object({ ...answersSent.entries, at: v.number() })

const editedAnswers = v.array(sentChange)

export type AnswersSent = v.InferOutput<typeof answersSent>
export type SentChange = v.InferOutput<typeof sentChange>

/** What is held under EDITED_ANSWERS; nothing where it is of another form. */
export function parseEditedAnswers(held: unknown): SentChange[] {
  const parsed = v.safeParse(editedAnswers, held)
  return parsed.success ? parsed.output : []
}
