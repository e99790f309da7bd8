import type { Span } from './span.ts'

/**
 * Where `span` of `before` lies in `after`, when the two differ by one edit.
 * Returns null when the edit touched the span: the caller must look again rather than guess.
 */
export function remapSpan(span: Span, before: string, after: string): Span | null {
  if (before === after) return span
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const shift = after.length - before.length
  if (span.end <= head) return span
  if (span.start >= before.length - tail) return { start: span.start + shift, end: span.end + shift }
  return null
}
