import type { Span } from '../../../src/domain/text/span.ts'
import type { BoxEdit, EditOutcome } from '../../../src/editors/editor.ts'
import type { Mark } from '../../../src/editors/marks.ts'

/** A rectangle in CSS pixels of the box's own frame. */
export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * What the scenarios can ask of whoever edits for them: today the harness extension, later Koi through its panel port.
 * Everything happens in the extension's isolated world, on the box that had the focus at `attach`.
 */
export interface EditorDriver {
  /** Takes the box that has the focus; the id of its editor, null when there is none. */
  attach(): Promise<string | null>
  read(): Promise<string>
  /** The words under the DOM range that a span maps to; null in fields. */
  wordsAt(span: Span): Promise<string | null>
  selection(): Promise<Span | null>
  replace(edit: BoxEdit): Promise<EditOutcome>
  paint(marks: readonly Mark[]): Promise<void>
  rectsOf(id: string): Promise<Rect[]>
  markAt(x: number, y: number): Promise<string | null>
  /** Ends everything that `attach` began. */
  release(): Promise<void>
}
