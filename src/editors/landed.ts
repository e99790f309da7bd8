import type { Span } from '../domain/text/span.ts'

/** Editors make a space at a seam unbreakable so that it shows. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const bare = (text: string): string => text.replace(/\s+/g, '')

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

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
 * Editors may begin a line at the seams and drop empty ones; words must be the same and as far apart, and so must the
 * lines of the inserted text. `loose`: pictures came along, which some editors give a line of their own.
 */
export function landed(
  before: string,
  span: Span,
  inserted: string,
  after: string,
  loose = false,
): Span | null {
  const head = before.slice(0, span.start)
  const tail = before.slice(span.end)
  if (plain(after) === plain(head + inserted + tail)) {
    return { start: span.start, end: span.start + inserted.length }
  }
  const words = bare(inserted)
  const seams = ['', '\n'].flatMap((first) =>
    ['', '\n'].map((second) => head + first + inserted + second + tail),
  )
  if (words === '' || !seams.some((shown) => spaced(shown) === spaced(after))) return null
  const headCount = bare(head).length
  let start = afterBare(after, headCount)
  while (/\s/.test(after.charAt(start))) start++
  const end = afterBare(after, headCount + words.length)
  return loose || lines(after.slice(start, end)) === lines(inserted) ? { start, end } : null
}
