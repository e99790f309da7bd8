import { type TypedName, typedName } from '../../domain/lookup/typed-name.ts'
import type { Span } from '../../domain/text/span.ts'
import type { Box } from '../boxes.ts'
import { draftText } from '../drafts.ts'

/** Where an answer is to go: a box as it stood when the agent asked for one. */
export interface Place {
  readonly box: Box
  readonly draft: string
  readonly caret: Span | null
  /** The name that the answer takes the place of; null for an insertion at the caret. */
  readonly typed: TypedName | null
}

export type TypedPlace = Place & { readonly typed: TypedName }

/** A box as it stands this instant, without a name. */
export function placeIn(box: Box, notDraft: readonly string[]): Place {
  const caret = box.editor.selection(box.element, notDraft)
  return { box, draft: draftText(box, notDraft), caret, typed: null }
}

/** The same with the name that was typed right before the caret; null where there is none, or something is selected. */
export function typedPlace(place: Place, trigger: string): TypedPlace | null {
  const { caret, draft } = place
  if (!caret || caret.start !== caret.end) return null
  const typed = typedName(draft, caret.end, trigger)
  return typed && { ...place, typed }
}

/** May be written in: neither read-only nor switched off. */
export function isWritable({ element }: Box): boolean {
  return element.isContentEditable || !element.matches(':read-only, :disabled')
}
