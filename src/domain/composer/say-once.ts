import { type Block, type Body, toText } from '../snippets/body.ts'
import { sentences } from '../text/sentences.ts'
import { type Span, textUnder } from '../text/span.ts'
import { isBlankLine, keepSpans, type Line, linesOf, lineText, paragraphOf } from './body-lines.ts'
import type { LeftOut } from './piece.ts'
import { sentenceKey } from './same-sentence.ts'

/** Shorter points of a list may stand again in a sentence. */
const POINT_WORDS = 4

function isLeadIn(sentence: string, next: Block | undefined): boolean {
  return /[:：]$/.test(sentence) && next !== undefined && next.kind !== 'p'
}

/** Remembers what a message has said, so that nothing is said twice. */
export class SaidOnce {
  readonly #said = new Set<string>()
  readonly leftOut: LeftOut[] = []

  /** Takes note of what stands in the draft already. */
  heard(text: string): void {
    for (const span of sentences(text)) this.#said.add(sentenceKey(textUnder(text, span)))
  }

  /** The blocks of a piece without what was said before. */
  fresh(piece: string, blocks: Body): Body {
    return blocks.flatMap((block, at): readonly Block[] => {
      if (block.kind !== 'p') return this.#list(piece, block)
      const next = blocks[at + 1]
      const before = linesOf(block.children)
      const lines = before.map((line) => this.#line(piece, line, next))
      const kept = lines.filter((line, row) => !isBlankLine(line) || isBlankLine(before[row] ?? []))
      return kept.some((line) => !isBlankLine(line)) ? [paragraphOf(kept)] : []
    })
  }

  /** A sentence that leads into a list goes only together with the list. */
  #line(piece: string, line: Line, next: Block | undefined): Line {
    const text = lineText(line)
    const spans = sentences(text)
    const isKept = (span: Span): boolean => {
      const sentence = textUnder(text, span)
      const key = sentenceKey(sentence)
      const holdsList = next !== undefined && isLeadIn(sentence, next) && !this.#said.has(blockKey(next))
      if (key === '' || holdsList || !this.#said.has(key)) {
        this.#said.add(key)
        return true
      }
      this.leftOut.push({ piece, text: sentence })
      return false
    }
    const stretches = spans.map((span, at) => ({
      start: span.start,
      end: spans[at + 1]?.start ?? text.length,
    }))
    const kept = stretches.filter((_, at) => isKept(spans[at] ?? { start: 0, end: 0 }))
    return kept.length === spans.length ? line : keepSpans(line, kept)
  }

  #list(piece: string, block: Block): Body {
    const key = blockKey(block)
    const text = toText([block])
    if (this.#said.has(key)) {
      this.leftOut.push({ piece, text })
      return []
    }
    this.#said.add(key)
    for (const span of sentences(text)) {
      const sentence = sentenceKey(textUnder(text, span))
      if (sentence.split(' ').length >= POINT_WORDS) this.#said.add(sentence)
    }
    return [block]
  }
}

const blockKey = (block: Block): string => `${block.kind}: ${sentenceKey(toText([block]))}`
