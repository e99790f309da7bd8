import * as v from 'valibot'
import { sceneSchema } from './told.ts'
import { insertedAnswer, paragraphs, shortText, text } from './values.ts'

const ruleNames = v.pipe(v.array(shortText), v.maxLength(200))

/**
 * A send: the answers that stood in the box, the rules whose flags were mended and those whose flags were not, the draft that went out, and
 * the conversation it went to.
 */
export const replySent = v.object({
  send: shortText,
  answers: v.pipe(v.array(insertedAnswer), v.maxLength(20)),
  fixed: ruleNames,
  left: ruleNames,
  draft: text,
  scene: sceneSchema,
})

const place = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What became of one answer by the time it was sent. */
const sentAnswer = v.object({
  snippet: shortText,
  wording: shortText,
  before: paragraphs,
  fates: v.array(v.picklist(['kept', 'changed', 'deleted'])),
  paragraphs,
  between: v.array(v.object({ after: place, text })),
  moved: v.boolean(),
  added: place,
})

/** One send with what became of the answers in it, and what of the conversation must not get into an answer. */
const sentChange = v.object({
  send: shortText,
  at: v.number(),
  answers: v.array(sentAnswer),
  known: v.array(v.object({ value: shortText, source: shortText })),
})

/** Edited answers that wait for the agent's look, in the memory of the browser alone; the newest first. */
export const EDITED_ANSWERS = 'koi-edited-answers'

const editedAnswers = v.array(sentChange)

export type ReplySent = v.InferOutput<typeof replySent>
export type SentChange = v.InferOutput<typeof sentChange>

/** What is held under EDITED_ANSWERS; nothing where it is of another form. */
export function parseEditedAnswers(held: unknown): SentChange[] {
  const parsed = v.safeParse(editedAnswers, held)
  return parsed.success ? parsed.output : []
}
