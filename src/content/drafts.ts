import { cutDraftTail } from '../desks/quotes.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Scene } from '../domain/scene.ts'
import type { Span } from '../domain/text/span.ts'
import type { FromAssistant } from '../protocol/panel-port.ts'
import type { Box } from './boxes.ts'
import type { Dispatcher } from './dispatcher.ts'

/** What was read of a box: the agent's own words, where the caret is, and what Koi understood. */
export interface DraftReading {
  readonly box: Box
  readonly text: string
  readonly caret: Span | null
  readonly reading: Reading
}

export type Read = (text: string, scene: Scene) => Reading

/** The agent's own words in a box: quote and signature cut off. */
export function draftText(box: Box, notDraft: readonly string[]): string {
  const { text } = box.editor.read(box.element, notDraft)
  return text.slice(0, cutDraftTail(text))
}

/** Reads the box as it is now. */
export function readDraft(box: Box, scene: Scene, notDraft: readonly string[], read: Read): DraftReading {
  const text = draftText(box, notDraft)
  return { box, text, caret: box.editor.selection(box.element, notDraft), reading: read(text, scene) }
}

/** Calls `changed` whenever the box's content or caret may have changed, until `signal` aborts. */
export function followBox(box: Box, dispatcher: Dispatcher, changed: () => void, signal: AbortSignal): void {
  const { element } = box
  const { ownerDocument } = element
  const view = ownerDocument.defaultView
  if (!view) return
  const stop = dispatcher.listen((event) => {
    if (event.type === 'input') changed()
  })
  signal.addEventListener('abort', stop, { once: true })
  ownerDocument.addEventListener('selectionchange', changed, { signal })
  element.addEventListener('input', changed, { signal })
  const observer = new view.MutationObserver(changed)
  observer.observe(element, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  // A field's value set by the page's own script fires nothing; a reset of its form does.
  ownerDocument.addEventListener('reset', () => view.setTimeout(changed, 0), { capture: true, signal })
}

/** A name for the box that the agent recognises: the first sentence of its label, else of its placeholder, else nothing. */
function labelOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? ''
  return label.replace(/[.:!?]\s.*$/s, '').slice(0, 60)
}

/** What box and draft the panel is shown. */
export function draftMessage(frame: string, rev: number, draft: DraftReading | null): FromAssistant {
  if (!draft) return { kind: 'no-box', frame, rev }
  const { box, text, caret, reading } = draft
  return {
    kind: 'reading',
    frame,
    rev,
    box: box.id,
    label: labelOf(box.element),
    draft: text,
    caret,
    reading,
    trouble: null,
  }
}
