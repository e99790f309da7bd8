import type { Span } from '../domain/text/span.ts'

/** The part of a replacement that really differs. */
export interface Narrowed {
  readonly span: Span
  readonly text: string
}

/** True between words: at an edge of `text`, or beside white space. */
function isSeam(text: string, index: number): boolean {
  return /^$|\s/.test(text.charAt(index - 1)) || /^$|\s/.test(text.charAt(index))
}

/**
 * The smallest run of whole words by which `replacement` differs from what stands at `span` of `text`, so that bold or
 * a link elsewhere in the phrase stays. Words added or taken away take a neighbouring word along (never across a line):
 * most editors cannot be told "nothing" by a paste, and some trim a space at its edge. Only where there is no
 * neighbour is the text empty.
 */
export function narrow(text: string, span: Span, replacement: string): Narrowed {
  const old = text.slice(span.start, span.end)
  if (old === '' || old === replacement) return { span, text: replacement }
  const shortest = Math.min(old.length, replacement.length)
  let head = 0
  while (head < shortest && old[head] === replacement[head]) head++
  while (head > 0 && !(isSeam(old, head) && isSeam(replacement, head))) head--
  let tail = 0
  while (tail < shortest - head && old.at(-1 - tail) === replacement.at(-1 - tail)) tail++
  const isTailSeam = () => isSeam(old, old.length - tail) && isSeam(replacement, replacement.length - tail)
  while (tail > 0 && !isTailSeam()) tail--
  const run = { start: span.start + head, end: span.end - tail }
  const words = replacement.slice(head, replacement.length - tail)
  return words === '' || run.start === run.end ? withNeighbour(text, run, words) : { span: run, text: words }
}

const isWordAt = (text: string, index: number): boolean => /\S/.test(text.charAt(index))

/** Rather the word before than the one after: the run then ends where the next word's formatting begins. */
function withNeighbour(text: string, run: Span, words: string): Narrowed {
  let { start, end } = run
  while (text.charAt(start - 1) === ' ') start--
  while (isWordAt(text, start - 1)) start--
  const before = text.slice(start, run.start)
  const joined = before + words
  if (isWordAt(before, 0)) {
    // "We really |can't": the space goes with the word that goes, not with the one that stays.
    const spare = joined.endsWith(' ') && text.charAt(end - 1) === ' ' ? 1 : 0
    return { span: { start, end: end - spare }, text: joined.slice(0, joined.length - spare) }
  }
  while (text.charAt(end) === ' ') end++
  while (isWordAt(text, end)) end++
  return { span: { start: run.start, end }, text: words + text.slice(run.end, end) }
}
