import * as v from 'valibot'
import type { Span } from '../domain/text/span.ts'

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const text = v.pipe(v.string(), v.maxLength(2_000_000))
export const shortText = v.pipe(v.string(), v.maxLength(4000))

export const span: v.GenericSchema<unknown, Span> = v.object({ start: offset, end: offset })
/** The paragraphs of an answer. */
export const paragraphs = v.pipe(v.array(text), v.maxLength(400))

/** An answer as it went into a box, for the page to remember until it is sent. */
export const insertedAnswer = v.object({ snippet: shortText, wording: shortText, paragraphs })

const message = v.object({
  id: shortText,
  from: v.picklist(['customer', 'agent', 'note', 'unknown']),
  name: v.nullable(shortText),
  email: v.nullable(shortText),
  at: v.nullable(shortText),
  text,
})

export const threadSchema = v.array(message)

const SCENE_FIELDS = [
  'box',
  'ticketId',
  'subject',
  'customerName',
  'customerEmail',
  'agentName',
  'visibility',
  'thread',
  'attachments',
  'send',
] as const

export const sceneField = v.picklist(SCENE_FIELDS)

export const promiseSchema = v.object({
  span,
  sentence: text,
  when: v.nullable(shortText),
  dueAt: v.number(),
  hourNamed: v.boolean(),
  dayNamed: v.boolean(),
  offDay: v.boolean(),
})
