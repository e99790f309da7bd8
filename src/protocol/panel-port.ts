import * as v from 'valibot'
import { draftText, readingSchema, sceneField, sceneSchema, shortText, span } from './values.ts'

/** Name of the port that the panel opens straight to the tab. */
export const PANEL_PORT = 'koi-panel'

const frame = shortText

const outcome = v.variant('ok', [
  v.object({ ok: v.literal(true), span }),
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
    draft: draftText,
    caret: v.nullable(span),
    reading: readingSchema,
    /** What the box cannot do, null when all is well. */
    trouble: v.nullable(shortText),
  }),
  v.object({ kind: v.literal('no-box'), frame, rev: v.number() }),
  v.object({ kind: v.literal('edited'), frame, edit: shortText, outcome }),
  v.object({ kind: v.literal('pointed'), frame, field: sceneField, found: v.nullable(shortText) }),
])

/** A value that was filled into an answer, read again at the moment of insertion. */
export const filledValue = v.object({ path: shortText, value: shortText, evidence: shortText })

/** Every message from the panel to a page's assistant, one line each. */
export const fromPanel = v.variant('kind', [
  v.object({
    kind: v.literal('edit'),
    frame,
    edit: shortText,
    box: shortText,
    /** Identity of the ticket the panel showed; '' when the desk gives none. */
    ticket: shortText,
    /** null means at the caret. */
    span: v.nullable(span),
    expect: draftText,
    text: draftText,
    html: v.nullable(draftText),
    values: v.array(filledValue),
  }),
  v.object({ kind: v.literal('show'), frame, span }),
  v.object({ kind: v.literal('point'), frame, field: sceneField }),
  v.object({ kind: v.literal('use-selection'), frame }),
  v.object({ kind: v.literal('focus-box'), frame }),
])

export type FromAssistant = v.InferOutput<typeof fromAssistant>
export type FromPanel = v.InferOutput<typeof fromPanel>
export type FilledValue = v.InferOutput<typeof filledValue>
export type EditRequest = Extract<FromPanel, { kind: 'edit' }>
