import * as v from 'valibot'
import { insertedAnswer, offset, sceneField, shortText, span, text } from './values.ts'

export type { FromAssistant } from './from-assistant.ts'

/** Name of the port that the panel opens straight to the tab. */
export const PANEL_PORT = 'koi-panel'

const frame = shortText

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
    expect: text,
    text: text,
    html: v.nullable(text),
    /** What a box without formatting gets instead, with the offset in it where the caret belongs. */
    plain: v.exactOptional(v.object({ text, cursor: v.nullable(offset) })),
    /** How an insertion at the caret meets its neighbours; the page fits it, which alone knows the box as it stands. */
    fit: v.picklist(['as-is', 'sentence', 'passage', 'message']),
    /** The line that closes the agent's draft; a message goes in before it. */
    goodbye: v.exactOptional(shortText),
    values: v.array(filledValue),
    /** The answers that go in, so that the page can tell at the send what became of them. */
    answers: v.optional(v.array(insertedAnswer)),
    /** Offset in `text` where the caret belongs afterwards; behind it if absent. */
    cursor: v.optional(v.nullable(offset)),
  }),
  v.object({ kind: v.literal('show'), frame, span }),
  v.object({ kind: v.literal('point'), frame, field: sceneField }),
  v.object({ kind: v.literal('use-selection'), frame }),
  v.object({ kind: v.literal('focus-box'), frame }),
])

export type FromPanel = v.InferOutput<typeof fromPanel>
export type FilledValue = v.InferOutput<typeof filledValue>
export type EditRequest = Extract<FromPanel, { kind: 'edit' }>
