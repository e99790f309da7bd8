import type { Selectors } from './desk.ts'
import { holds } from './lookup.ts'
import { parentOf } from './parent.ts'
import { isShown } from './shown.ts'

/** An element that carries a ticket's number, and which one. */
export interface TicketMark {
  readonly element: Element
  readonly id: string
}

/** The largest part of the page around `mark` that holds no mark of another ticket. */
function territory(mark: TicketMark, others: readonly TicketMark[]): Element {
  let part = mark.element
  for (let up = parentOf(part); up; up = parentOf(up)) {
    if (others.some((other) => up?.contains(other.element))) break
    part = up
  }
  return part
}

/**
 * The part of the page that belongs to ticket `id`, where a desk keeps several open tickets in the page at once.
 * `proof`: what such a part must hold (a reply box, messages), so that a row in a list is not taken for a ticket.
 * Null when it cannot be told: another ticket's words must never be read as this one's.
 */
export function partOfTicket(
  root: Document,
  id: string | null,
  marks: readonly TicketMark[],
  proof: Selectors,
): Element | null {
  const whole = root.querySelector('body') ?? root.documentElement
  if (marks.length === 0) return whole
  const mine = id === null ? marks : marks.filter((mark) => mark.id === id)
  const parts = mine
    .map((mark) =>
      territory(
        mark,
        marks.filter((other) => other.id !== mark.id),
      ),
    )
    .filter((part) => holds(part, proof) && isShown(part))
  const distinct = [...new Set(parts)]
  return id !== null || distinct.length === 1 ? (distinct[0] ?? null) : null
}

/** Elements that match `css` and carry a ticket's number in `attribute`. */
export function marksBy(root: Document, attribute: string, css = `[${attribute}]`): TicketMark[] {
  return [...root.querySelectorAll(css)].flatMap((element) => {
    const id = element.getAttribute(attribute)
    return id ? [{ element, id }] : []
  })
}
