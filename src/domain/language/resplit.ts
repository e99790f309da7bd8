import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** A line and its sentences. */
export interface SplitLine {
  readonly line: string
  readonly spans: readonly Span[]
}

function commonHead(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length)
  let head = 0
  while (head < shortest && a.charCodeAt(head) === b.charCodeAt(head)) head++
  return head
}

function lastLetterBefore(line: string, end: number): number {
  let at = end - 1
  while (at >= 0 && !/[a-z]/i.test(line.charAt(at))) at--
  return at
}

/**
 * Sentences of `line`, taking over those of an earlier state of it that the edit cannot have moved. UAX 29 looks past a
 * boundary no further than the next letter (SB8), so a boundary with a letter between it and the edit is settled.
 */
export function resplit(line: string, before: SplitLine | null): readonly Span[] {
  if (before?.line === line) return before.spans
  if (!before) return sentences(line)
  const settled = lastLetterBefore(line, commonHead(line, before.line) - 1)
  let kept = 0
  while (kept < before.spans.length && (before.spans[kept]?.end ?? line.length) <= settled) kept++
  const from = before.spans[kept - 1]?.end ?? 0
  const rest = sentences(line.slice(from))
  return [
    ...before.spans.slice(0, kept),
    ...rest.map(({ start, end }) => ({ start: start + from, end: end + from })),
  ]
}
