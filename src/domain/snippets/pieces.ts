import type { AskField, FilledValue } from './render.ts'

/** A stretch of a filled-in answer: plain words, a value with where it was read, or an ask that is still open. */
export interface Piece {
  readonly text: string
  readonly value: FilledValue | null
  readonly ask: AskField | null
}

/** How an open ask stands in a filled-in text (see render.ts). */
const openMark = ({ label }: AskField): string => `[${label}]`

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)

/** Where `value` stands in `text` as words of its own, at or after `from`; -1 where it does not. */
function placeOf(text: string, value: string, from: number): number {
  for (let at = text.indexOf(value, from); at !== -1; at = text.indexOf(value, at + 1)) {
    const before = text.charAt(at - 1)
    const behind = text.charAt(at + value.length)
    const cutsWord =
      (isLetter(before) && isLetter(value.charAt(0))) || (isLetter(behind) && isLetter(value.at(-1) ?? ''))
    if (!cutsWord) return at
  }
  return -1
}

/**
 * Cuts a filled-in text at the values and open asks in it, so that they can be shown as chips. The pieces make up the text
 * again.
 */
export function piecesOf(
  text: string,
  values: readonly FilledValue[],
  asks: readonly AskField[] = [],
): Piece[] {
  const marks: Piece[] = [
    ...asks.map((ask) => ({ text: openMark(ask), value: null, ask })),
    ...values.filter(({ value }) => value !== '').map((value) => ({ text: value.value, value, ask: null })),
  ]
  const pieces: Piece[] = []
  let from = 0
  while (from < text.length) {
    const next = marks
      .map((mark) => ({ mark, at: placeOf(text, mark.text, from) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at || b.mark.text.length - a.mark.text.length)[0]
    const at = next ? next.at : text.length
    if (at > from) pieces.push({ text: text.slice(from, at), value: null, ask: null })
    if (!next) break
    pieces.push(next.mark)
    from = at + next.mark.text.length
  }
  return pieces
}
