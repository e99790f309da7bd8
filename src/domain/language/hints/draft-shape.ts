import type { Step } from '../../carp/step.ts'
import type { Reading } from '../../reading/reading.ts'
import { draftLines } from '../../text/own-words.ts'
import type { Span } from '../../text/span.ts'

/** A line of the draft that the agent wrote and that is not blank. */
export interface ShapeLine {
  readonly span: Span
  readonly text: string
  /** A point of a list. */
  readonly isItem: boolean
}

export interface ShapeSentence {
  readonly span: Span
  readonly text: string
  readonly words: readonly string[]
  readonly steps: readonly Step[]
  readonly line: ShapeLine
}

/** A draft as hints look at it: the agent's own lines and sentences. */
export interface DraftShape {
  readonly lines: readonly ShapeLine[]
  readonly sentences: readonly ShapeSentence[]
  /** How many words stand outside of lists: a list is as long as its steps are many. */
  readonly words: number
  /** False where the draft goes on beyond what was read. */
  readonly isWhole: boolean
}

const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)]|[a-z]\))\s/
const LINK = /\bhttps?:\S+|\bwww\.\S+|[^\s@]{1,64}@\S+/gi
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/** The words of a text; links, addresses and numbers are none. */
export function wordsOf(text: string): string[] {
  return text.replace(LINK, ' ').match(WORD) ?? []
}

/** The shape of a draft. `reading` gives its sentences. */
export function draftShape(text: string, reading: Pick<Reading, 'sentences' | 'notRead'>): DraftShape {
  const lines = draftLines(text)
    .filter(({ own, start, end }) => own && text.slice(start, end).trim() !== '')
    .map(({ start, end }) => {
      const line = text.slice(start, end)
      return { span: { start, end }, text: line, isItem: ITEM.test(line) }
    })
  const sentences: ShapeSentence[] = []
  let at = 0
  for (const { span, steps } of reading.sentences) {
    while ((lines[at]?.span.end ?? span.start) < span.start) at++
    const line = lines[at]
    if (!line || line.span.start > span.start) continue
    const said = text.slice(span.start, span.end)
    sentences.push({ span, text: said, words: wordsOf(said), steps, line })
  }
  const words = sentences.reduce((sum, { line, words: { length } }) => sum + (line.isItem ? 0 : length), 0)
  return { lines, sentences, words, isWhole: reading.notRead === null }
}
