/** A stretch of a text run: plain words, or one Liquid output or tag exactly as it is stored. */
export interface Piece {
  readonly kind: 'text' | 'liquid'
  readonly text: string
}

/** The regions that rendering reads as Liquid (a raw block is one region). A half-open brace is text. */
const REGION =
  /\{%-?\s*raw\s*-?%\}.*?\{%-?\s*endraw\s*-?%\}|\{\{(?:"[^"]*"|'[^']*'|[^"'}]|\}(?!\}))*?\}\}|\{%.*?%\}/gs

/** Cuts a text at its Liquid; the pieces joined are the text again. */
export function splitLiquid(text: string): Piece[] {
  const pieces: Piece[] = []
  let read = 0
  for (const found of text.matchAll(REGION)) {
    if (found.index > read) pieces.push({ kind: 'text', text: text.slice(read, found.index) })
    pieces.push({ kind: 'liquid', text: found[0] })
    read = found.index + found[0].length
  }
  if (read < text.length) pieces.push({ kind: 'text', text: text.slice(read) })
  return pieces
}

/** True where the whole text is one region, so that it can be a chip. */
export function isOneRegion(text: string): boolean {
  const [only, ...more] = splitLiquid(text)
  return only?.kind === 'liquid' && more.length === 0
}
