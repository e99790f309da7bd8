import * as v from 'valibot'
import { readingSchema, sceneSchema } from './told.ts'
import { sceneField, shortText, span, text } from './values.ts'

const frame = shortText

const outcome = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    span,
    lost: v.exactOptional(v.pipe(v.array(v.picklist(['pictures', 'links', 'lists'])), v.readonly())),
  }),
  v.object({
    ok: v.literal(false),
    why: v.picklist([
      'ticket-changed',
      'text-changed',
      'value-changed',
      'box-gone',
      'read-only',
      'no-safe-way',
      'not-confirmed',
    ]),
  }),
])

/** Every message from a page's assistant to the panel, one line each. */
export const fromAssistant = v.variant('kind', [
  v.object({ kind: v.literal('hello'), frame, top: v.boolean() }),
  v.object({ kind: v.literal('scene'), frame, rev: v.number(), scene: sceneSchema }),
  v.object({
    kind: v.literal('reading'),
    frame,
    rev: v.number(),
    box: shortText,
    label: shortText,
    draft: text,
    caret: v.nullable(span),
    reading: readingSchema,
    /** What the box cannot do, null when all is well. */
    trouble: v.nullable(shortText),
  }),
  v.object({ kind: v.literal('no-box'), frame, rev: v.number() }),
  v.object({ kind: v.literal('edited'), frame, edit: shortText, outcome }),
  v.object({ kind: v.literal('pointed'), frame, field: sceneField, found: v.nullable(shortText) }),
])

export type FromAssistant = v.InferOutput<typeof fromAssistant>
