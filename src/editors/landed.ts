import type { Span } from '../domain/text/span.ts'

/** Editors make a space at a seam unbreakable so that it shows. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const bare = (text: string): string => text.replace(/\s+/g, '')

/** Lines as people see them: without empty ones and without the spaces around. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The index in `text` right after its `count`-th character that is not white space. */
function afterBare(text: string, count: number): number {
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    if (seen === count) return index
    if (!/\s/.test(text.charAt(index))) seen++
  }
  return text.length
}

/**
 * Where `inserted` stands in `after`, if `after` is `before` with exactly the words at `span` replaced; else null.
 * Editors may move empty lines and white space at the seams; the words must be the same, and so must the lines of
 * the inserted text.
 */
export function landed(before: string, span: Span, inserted: string, after: string): Span | null {
  const head = before.slice(0, span.start)
  const tail = before.slice(span.end)
  if (plain(after) === plain(head + inserted + tail)) {
    return { start: span.start, end: span.start + inserted.length }
  }
  const words = bare(inserted)
  if (words === '' || bare(after) !== bare(head) + words + bare(tail)) return null
  const headCount = bare(head).length
  let start = afterBare(after, headCount)
  while (/\s/.test(after.charAt(start))) start++
  const end = afterBare(after, headCount + words.length)
  return lines(after.slice(start, end)) === lines(inserted) ? { start, end } : null
}
