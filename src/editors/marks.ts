import type { Level } from '../domain/language/flag.ts'
import { remapSpan } from '../domain/text/remap.ts'
import type { Span } from '../domain/text/span.ts'
import { type Canvas, richCanvas } from './canvas.ts'
import type { BoxText } from './editor.ts'
import { createMirror } from './field-mirror.ts'
import { lendMarkStyle, markName } from './mark-style.ts'
import { isTextField } from './text-field.ts'

declare const document: never

/** Words to be underlined in a box. */
export interface Mark {
  readonly id: string
  /** In offsets of the draft as Editor.read gives it. */
  readonly span: Span
  readonly level: Level
}

/** The underlines of one box. All coordinates are CSS pixels of the viewport of the box's own frame. */
export interface Marks {
  /** Shows exactly these marks from now on; the box and the page's DOM stay as they are. */
  paint(marks: readonly Mark[]): void
  /** The mark under a point, the shortest where several lie there. */
  markAt(clientX: number, clientY: number): string | null
  /** Where a mark shows: one rectangle per line, none when it does not show. */
  rectsOf(id: string): DOMRect[]
}

interface Painted {
  readonly mark: Mark
  readonly range: Range
}

class BoxMarks implements Marks {
  private readonly canvas: Canvas
  private readonly view: Window & typeof globalThis
  private readonly signal: AbortSignal
  private text = ''
  private marks: readonly Mark[] = []
  private painted: readonly Painted[] = []
  private awaited = 0
  /** Alive while there is anything to follow. */
  private following: AbortController | null = null

  constructor(canvas: Canvas, view: Window & typeof globalThis, signal: AbortSignal) {
    this.canvas = canvas
    this.view = view
    this.signal = signal
    signal.addEventListener('abort', () => this.end(), { once: true })
  }

  paint(marks: readonly Mark[]): void {
    if (this.signal.aborted) return
    if (marks.length === 0) {
      this.end()
      return
    }
    this.follow()
    const box = this.canvas.read()
    this.text = box.text
    this.marks = marks
    this.show(rangesOf(box, marks))
  }

  markAt(clientX: number, clientY: number): string | null {
    const under = this.painted.filter(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left <= clientX && clientX < right && top <= clientY && clientY < bottom,
      ),
    )
    const length = ({ mark }: Painted): number => mark.span.end - mark.span.start
    return under.toSorted((a, b) => length(a) - length(b))[0]?.mark.id ?? null
  }

  rectsOf(id: string): DOMRect[] {
    const ranges = this.painted.filter(({ mark }) => mark.id === id).map(({ range }) => range)
    return ranges.flatMap((range) => [...range.getClientRects()].filter(({ width }) => width > 0))
  }

  private follow(): void {
    if (this.following) return
    this.following = new AbortController()
    this.canvas.watch(() => this.later(), this.following.signal)
    lendMarkStyle(this.view, this.following.signal)
  }

  private later(): void {
    if (this.awaited !== 0) return
    this.awaited = this.view.requestAnimationFrame(() => {
      this.awaited = 0
      this.rebuild()
    })
  }

  /** Editors replace text nodes at will, so ranges are made anew from offsets; touched words lose their mark. */
  private rebuild(): void {
    if (!this.following) return
    const box = this.canvas.read()
    const before = this.text
    this.text = box.text
    this.marks = this.marks.flatMap((mark) => {
      const span = remapSpan(mark.span, before, box.text)
      return span ? [{ ...mark, span }] : []
    })
    this.show(rangesOf(box, this.marks))
  }

  private end(): void {
    this.marks = []
    this.show([])
    this.following?.abort()
    this.following = null
  }

  private show(next: readonly Painted[]): void {
    const registry = this.view.CSS.highlights
    for (const { mark, range } of this.painted) {
      const highlight = registry.get(markName(mark.level))
      highlight?.delete(range)
      if (highlight?.size === 0) registry.delete(markName(mark.level))
    }
    for (const { mark, range } of next) {
      const highlight = registry.get(markName(mark.level)) ?? new this.view.Highlight()
      highlight.add(range)
      registry.set(markName(mark.level), highlight)
    }
    this.painted = next
  }
}

function rangesOf(box: BoxText, marks: readonly Mark[]): Painted[] {
  return marks.flatMap((mark) => {
    const range = mark.span.start < mark.span.end ? box.rangeOf(mark.span) : null
    return range ? [{ mark, range }] : []
  })
}

/**
 * Underlines for the box `element` until `signal` aborts: by the CSS Custom Highlight API in editing hosts, over a
 * mirror of the text in fields. Costs nothing while nothing is painted.
 */
export function createMarks(element: HTMLElement, notDraft: readonly string[], signal: AbortSignal): Marks {
  const view = element.ownerDocument.defaultView
  if (!view) return { paint: () => {}, markAt: () => null, rectsOf: () => [] }
  const canvas = isTextField(element) ? createMirror(element, view) : richCanvas(element, notDraft)
  return new BoxMarks(canvas, view, signal)
}
