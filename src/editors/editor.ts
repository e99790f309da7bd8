import type { Span } from '../domain/text/span.ts'
import type { Part } from './parts.ts'

/** One edit of a box. `expect` must stand at `span` of the text read before, or nothing is done. An insertion has an empty span. */
export interface BoxEdit {
  readonly span: Span
  readonly expect: string
  /** Plain text of the replacement, lines separated by \n. */
  readonly text: string
  /** The same as sanitised HTML, or null when it is plain words. */
  readonly html: string | null
}

/** Why an edit was not made; the panel turns it into words. */
export type Refusal =
  | 'ticket-changed'
  | 'text-changed'
  | 'value-changed'
  | 'box-gone'
  | 'read-only'
  | 'no-safe-way'
  | 'not-confirmed'

export type EditOutcome =
  | {
      readonly ok: true
      /** Where the new text stands now. */
      readonly span: Span
      /** What the box did not take of it; absent where it took all. */
      readonly lost?: readonly Part[]
    }
  | { readonly ok: false; readonly why: Refusal }

/** A box's text and where each character lies in the DOM. */
export interface BoxText {
  /** The agent's own words; blocks and <br> are \n, &nbsp; is kept as U+00A0. */
  readonly text: string
  /** Live DOM range for a span, null when it cannot be located (fields have none). */
  rangeOf(span: Span): Range | null
}

/** What an editor cannot do by itself and the content bundle hands in. */
export interface EditorPorts {
  /** chrome.dom.openOrClosedShadowRoot where available. */
  openRoot(host: HTMLElement): ShadowRoot | null
  /** DOMPurify's fence right before insertion. */
  sanitise(html: string): string
}

/** One way of editing text. One file each in src/editors, found by DOM marks only. */
export interface Editor {
  /** The file's name. */
  readonly id: string
  /** Can it hold formatting? Text fields cannot. */
  readonly rich: boolean
  /** Is `element` (a field or an editing host) this kind of editor? */
  matches(element: HTMLElement): boolean
  /** Text of the box without what `notDraft` selects. */
  read(element: HTMLElement, notDraft: readonly string[]): BoxText
  /** Makes the edit as one undo step, reads back, resolves with what happened; never rejects for page reasons. */
  replace(
    element: HTMLElement,
    edit: BoxEdit,
    notDraft: readonly string[],
    signal: AbortSignal,
  ): Promise<EditOutcome>
  /** Puts the caret at an offset of the draft, where the box and its editor let us. */
  caretTo(element: HTMLElement, at: number, notDraft: readonly string[], signal: AbortSignal): Promise<void>
  /** Caret or selection in draft offsets; null when the box has none. */
  selection(element: HTMLElement, notDraft: readonly string[]): Span | null
}
