/** A stretch of a text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The characters of `text` under `span`. */
export function textUnder(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
