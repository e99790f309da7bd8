import type { Span } from '../../domain/text/span.ts'

/** The draft around the place where something goes in. */
export interface Place {
  readonly text: string
  readonly caret: Span | null
}

/** What closes a sentence, up to the space behind it. */
const CLOSING = /^[.?!…"'”’)\]]+(?=\s|$)/

/**
 * Where an insertion goes: behind the caret or selection, else behind the draft; never between a sentence and its full
 * stop, where a rewrite leaves the caret.
 */
function seam({ text, caret }: Place): number {
  const at = Math.min(caret?.end ?? text.length, text.length)
  return at + (CLOSING.exec(text.slice(at))?.[0].length ?? 0)
}

/** The place of an insertion in the draft; null where it is the caret's own. */
export function placeInDraft(place: Place): Span | null {
  const at = seam(place)
  return place.caret === null || place.caret.end === at ? null : { start: at, end: at }
}

/** A sentence with the spaces it needs to stand between its neighbours. */
export function fitSentence(sentence: string, place: Place): string {
  const at = seam(place)
  const before = place.text.charAt(at - 1)
  const behind = place.text.charAt(at)
  const front = before !== '' && !/\s/.test(before) ? ' ' : ''
  const back = behind !== '' && !/[\s.,;:!?)]/.test(behind) ? ' ' : ''
  return front + sentence + back
}

interface Answer {
  readonly text: string
  readonly html: string
}

/** An answer of several lines: behind words on the same line it begins a line of its own. */
export function fitPassage({ text, html }: Answer, place: Place): Answer {
  const line = place.text.slice(0, seam(place)).split('\n').at(-1) ?? ''
  return line.trim() === '' ? { text, html } : { text: `\n${text}`, html: `<p><br></p>${html}` }
}

/** True for one paragraph without formatting: it goes in as a sentence, in the style of its neighbours. */
export function isSentence(html: string): boolean {
  return /^<p>[^<]*<\/p>$/.test(html)
}
