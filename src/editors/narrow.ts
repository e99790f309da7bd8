import type { Span } from '../domain/text/span.ts'

/** The part of a replacement that really differs. */
export interface Narrowed {
  readonly span: Span
  readonly text: string
}

const SPACE = /\s/

/**
 * The smallest run of whole words by which `replacement` differs from what stands at `span` of `text`, so that bold or
 * a link elsewhere in the phrase stays. A deletion takes a neighbouring word along (never across a line), because most
 * editors cannot be told "nothing" by a paste; only where there is no neighbour is the text empty.
 */
export function narrow(text: string, span: Span, replacement: string): Narrowed {
  const old = text.slice(span.start, span.end)
  if (old === '' || old === replacement) return { span, text: replacement }
  const shortest = Math.min(old.length, replacement.length)
  let head = 0
  while (head < shortest && old[head] === replacement[head]) head++
  let tail = 0
  while (tail < shortest - head && old.at(-1 - tail) === replacement.at(-1 - tail)) tail++
  while (head > 0 && !SPACE.test(old.charAt(head - 1))) head--
  while (tail > 0 && !SPACE.test(old.charAt(old.length - tail))) tail--
  const run = { start: span.start + head, end: span.end - tail }
  const words = replacement.slice(head, replacement.length - tail)
  return words === '' ? withNeighbour(text, run) : { span: run, text: words }
}

function withNeighbour(text: string, run: Span): Narrowed {
  let start = run.start
  while (start > 0 && text.charAt(start - 1) === ' ') start--
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start--
  const before = text.slice(start, run.start)
  if (before.trim() !== '') return { span: { start, end: run.end }, text: before }
  let end = run.end
  while (end < text.length && text.charAt(end) === ' ') end++
  while (end < text.length && !SPACE.test(text.charAt(end))) end++
  return { span: { start: run.start, end }, text: text.slice(run.end, end) }
}
