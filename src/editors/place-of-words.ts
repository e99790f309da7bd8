import type { Span } from '../domain/text/span.ts'
import { richCanvas } from './canvas.ts'
import { createMirror } from './field-mirror.ts'
import { isTextField } from './text-field.ts'

declare const document: never

/** Where words of a box show, in CSS pixels of its own frame's window: their last line; null where they do not show. */
export function placeOfWords(element: HTMLElement, notDraft: readonly string[], span: Span): DOMRect | null {
  const view = element.ownerDocument.defaultView
  if (!view) return null
  const looking = new AbortController()
  const canvas = isTextField(element) ? createMirror(element, view) : richCanvas(element, notDraft)
  canvas.watch(() => undefined, looking.signal)
  const rects = canvas.read().rangeOf(span)?.getClientRects() ?? []
  const shown = [...rects].filter(({ height }) => height > 0).at(-1) ?? null
  looking.abort()
  return shown
}
