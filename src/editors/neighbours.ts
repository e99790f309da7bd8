import type { Span } from '../domain/text/span.ts'
import type { RichText } from './box-text.ts'
import { dressed, escaped } from './words-html.ts'

declare const document: never

/** A passage with the words beside it. */
export interface Joined {
  /** What it takes the place of now. */
  readonly span: Span
  /** Characters of the passage that are the word before and the word behind. */
  readonly head: number
  readonly tail: number
}

const isEmptyLine = (line: Element | null): line is Element =>
  line?.localName === 'p' && line.textContent === '' && line.querySelector('img') === null

/**
 * Where `body` begins or ends with an empty line, the word there comes along and stands in it, in its own formatting: for editors that drop
 * empty lines at the edges of a paste, and the line breaks they stand for.
 */
export function joinNeighbours(element: HTMLElement, box: RichText, place: Span, body: HTMLElement): Joined {
  const { text } = box
  const put = (line: Element, span: Span): void => {
    const words = text.slice(span.start, span.end)
    const range = box.rangeOf(span)
    line.innerHTML = (range && dressed(words, range, element)) ?? escaped(words)
  }
  let { start, end } = place
  let head = 0
  let tail = 0
  const before = /(\S+)[^\S\n]*$/.exec(text.slice(0, start))
  const { firstElementChild: first, lastElementChild: last } = body
  if (before?.[1] && isEmptyLine(first)) {
    start = before.index
    head = before[1].length
    put(first, { start, end: start + head })
  }
  const behind = /^[^\S\n]*(\S+)/.exec(text.slice(end))
  if (behind?.[1] && last !== first && isEmptyLine(last)) {
    tail = behind[1].length
    end += behind[0].length
    put(last, { start: end - tail, end })
  }
  return { span: { start, end }, head, tail }
}
