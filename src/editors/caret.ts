import { remapSpan } from '../domain/text/remap.ts'
import type { Span } from '../domain/text/span.ts'
import { readRich } from './box-text.ts'

declare const document: never

/** The two ends of a selection in document order. */
export interface Ends {
  readonly startContainer: Node
  readonly startOffset: number
  readonly endContainer: Node
  readonly endOffset: number
}

interface Kept {
  readonly text: string
  readonly span: Span
}

const keptCarets = new WeakMap<HTMLElement, Kept>()

/** The document or shadow root (open or closed) that `element` lives in; null when it is in neither. */
function treeOf(element: Element): Document | ShadowRoot | null {
  const root = element.getRootNode()
  if (root.nodeType === root.DOCUMENT_NODE) return element.ownerDocument
  return 'host' in root ? (root as ShadowRoot) : null
}

/** The element that has the focus in the tree of `element`. */
export function focusedIn(element: Element): Element | null {
  return treeOf(element)?.activeElement ?? null
}

/** The selection in the tree of `element`, also inside a shadow root; null when there is none inside `element`. */
export function selectionIn(element: HTMLElement): Ends | null {
  const selection = element.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const tree = treeOf(element)
  const ends =
    tree === null || tree === element.ownerDocument
      ? selection.getRangeAt(0)
      : selection.getComposedRanges({ shadowRoots: [tree as ShadowRoot] })[0]
  if (!ends || !element.contains(ends.startContainer) || !element.contains(ends.endContainer)) return null
  return ends
}

/** Selects `range` in its document; true when the selection stands there now. */
export function selectIn(element: HTMLElement, range: Range): boolean {
  const selection = element.ownerDocument.getSelection()
  if (!selection) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return selectionIn(element) !== null
}

/** True when the selection is `range` already, so that no selectionchange is going to come. */
export function isSelected(element: HTMLElement, range: Range): boolean {
  const now = selectionIn(element)
  return (
    now !== null &&
    now.startContainer === range.startContainer &&
    now.startOffset === range.startOffset &&
    now.endContainer === range.endContainer &&
    now.endOffset === range.endOffset
  )
}

/** The selection in draft offsets; where the box has lost it to another field, the one kept by keepCaret. */
export function selectionSpan(element: HTMLElement, notDraft: readonly string[]): Span | null {
  const ends = selectionIn(element)
  if (ends) return spanOf(element, notDraft, ends)
  const kept = keptCarets.get(element)
  const all = kept && readRich(element, [])
  const span = kept && all && remapSpan(kept.span, kept.text, all.text)
  const range = span && all.rangeOf(span)
  return range ? spanOf(element, notDraft, range) : null
}

function spanOf(element: HTMLElement, notDraft: readonly string[], ends: Ends): Span {
  const box = readRich(element, notDraft)
  return {
    start: box.offsetOf(ends.startContainer, ends.startOffset),
    end: box.offsetOf(ends.endContainer, ends.endOffset),
  }
}

/**
 * Remembers where the caret stood whenever a rich box loses the focus, until `signal` aborts: some editors (Draft.js)
 * forget it, and a field elsewhere takes the document's only selection with it. Text fields keep their own.
 */
export function keepCaret(element: HTMLElement, signal: AbortSignal): void {
  const keep = (): void => {
    const ends = selectionIn(element)
    if (ends) keptCarets.set(element, { text: readRich(element, []).text, span: spanOf(element, [], ends) })
  }
  element.addEventListener('focusout', keep, { signal })
  signal.addEventListener('abort', () => keptCarets.delete(element), { once: true })
}
