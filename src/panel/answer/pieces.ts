import type { FilledValue } from '../../domain/snippets/render.ts'

/** A stretch of a filled-in answer: plain words, or a value with where it was read. */
export interface Piece {
  readonly text: string
  readonly value: FilledValue | null
}

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

/** Cuts a filled-in text at the values in it, so that they can be shown as chips. The pieces make up the text again. */
export function piecesOf(text: string, values: readonly FilledValue[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  while (from < text.length) {
    const next = values
      .filter(({ value }) => value !== '')
      .map((value) => ({ value, at: placeOf(text, value.value, from) }))
      .filter(({ at }) => at !== -1)
      .sort((a, b) => a.at - b.at || b.value.value.length - a.value.value.length)[0]
    const at = next ? next.at : text.length
    if (at > from) pieces.push({ text: text.slice(from, at), value: null })
    if (!next) break
    pieces.push({ text: next.value.value, value: next.value })
    from = at + next.value.value.length
  }
  return pieces
}
