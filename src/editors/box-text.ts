import type { Span } from '../domain/text/span.ts'
import { type Piece, walkDraft } from './draft-walk.ts'
import type { BoxText } from './editor.ts'

declare const document: never

/** A rich box's text with both ways between offsets and DOM points. */
export interface RichText extends BoxText {
  /** The offset in the text of a DOM point inside the box; the nearest one where the point lies in no text. */
  offsetOf(node: Node, offset: number): number
}

interface Point {
  readonly node: Node
  readonly offset: number
}

const endOf = (piece: Piece): number => piece.at + piece.length

function pointIn(piece: Piece, offset: number): Point {
  return { node: piece.container, offset: piece.from + offset - piece.at }
}

/** Where a selection that begins at `offset` begins: inside the run that follows, so that its formatting is kept. */
function startPoint(pieces: readonly Piece[], offset: number): Point | null {
  const piece =
    pieces.find((each) => each.at <= offset && offset < endOf(each)) ??
    pieces.find((each) => offset === endOf(each))
  return piece ? pointIn(piece, offset) : null
}

/** Where a selection that ends at `offset` ends, and where a caret at `offset` stands: in the run before it. */
function endPoint(pieces: readonly Piece[], offset: number): Point | null {
  const piece =
    pieces.find((each) => each.at < offset && offset <= endOf(each)) ??
    pieces.find((each) => each.at === offset)
  return piece ? pointIn(piece, offset) : null
}

/**
 * A caret at the very start of a line may not go to the run before it: that run is a line above, unless white space is
 * preserved and the line break is part of the run.
 */
function caretPoint(pieces: readonly Piece[], text: string, offset: number): Point | null {
  const startsLine = offset === 0 || text.charAt(offset - 1) === '\n'
  return startsLine ? startPoint(pieces, offset) : endPoint(pieces, offset)
}

function blockOf(node: Node, root: Element): Node {
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : node.parentElement
  return element?.closest('p, div, li, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6') ?? root
}

function offsetInText(node: Text, offset: number, pieces: readonly Piece[]): number | null {
  const own = pieces.filter((piece) => piece.container === node)
  const around = own.find((piece) => piece.from <= offset && offset <= piece.from + piece.length)
  if (around) return around.at + offset - around.from
  const before = own.findLast((piece) => piece.from + piece.length <= offset)
  return before ? endOf(before) : (own[0]?.at ?? null)
}

function offsetBeside(root: Element, point: Point, pieces: readonly Piece[]): number {
  const place = root.ownerDocument.createRange()
  place.setStart(point.node, point.offset)
  place.collapse(true)
  const next = pieces.findIndex((piece) => place.comparePoint(piece.container, piece.from) >= 0)
  const after = next === -1 ? undefined : pieces[next]
  const before = pieces[(next === -1 ? pieces.length : next) - 1]
  const block = blockOf(point.node, root)
  if (before && before.length > 0 && blockOf(before.container, root) === block) return endOf(before)
  if (after && blockOf(after.container, root) === block) return after.at
  if (before && blockOf(before.container, root) === block) return endOf(before)
  return after ? after.at : before ? endOf(before) : 0
}

/** Reads the rich box `root` without what `notDraft` selects. */
export function readRich(root: HTMLElement, notDraft: readonly string[]): RichText {
  const { text, pieces, gaps } = walkDraft(root, notDraft)
  return {
    text,
    rangeOf({ start, end }: Span): Range | null {
      // A range across somebody else's words would take them along.
      if (start > end || end > text.length || gaps.some((gap) => start < gap && gap < end)) return null
      const whole: Point = { node: root, offset: 0 }
      const caret = start === end ? (caretPoint(pieces, text, start) ?? (text === '' ? whole : null)) : null
      const from = caret ?? startPoint(pieces, start)
      const to = caret ?? endPoint(pieces, end)
      if (!from || !to) return null
      const range = root.ownerDocument.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      return range
    },
    offsetOf(node: Node, offset: number): number {
      const inside = node.nodeType === node.TEXT_NODE ? offsetInText(node as Text, offset, pieces) : null
      return inside ?? offsetBeside(root, { node, offset }, pieces)
    },
  }
}

/** The text that a parsed body shows, by the same rules as a box's text. */
export function textOfBody(body: HTMLElement): string {
  return walkDraft(body, []).text
}
