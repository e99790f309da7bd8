import type { Span } from '../domain/text/span.ts'

/**
 * Where `expect` stands now: at `span` where it was read, else at the only other place that has it.
 * Null when it is gone or stands in several places: an edit is never made on a guess.
 */
export function locate(text: string, span: Span, expect: string): Span | null {
  if (span.start < 0 || span.end > text.length || span.start > span.end) {
    return expect === '' ? null : onlyPlace(text, expect)
  }
  if (text.slice(span.start, span.end) === expect) return span
  return expect === '' ? null : onlyPlace(text, expect)
}

function onlyPlace(text: string, expect: string): Span | null {
  const start = text.indexOf(expect)
  if (start === -1 || text.indexOf(expect, start + 1) !== -1) return null
  return { start, end: start + expect.length }
}
