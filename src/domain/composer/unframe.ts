import type { Block, Body } from '../snippets/body.ts'
import { greetingLength, signOffLine } from '../text/letter.ts'
import {
  capitalised,
  isBlankLine,
  keepSpans,
  type Line,
  linesOf,
  lineText,
  paragraphOf,
} from './body-lines.ts'

/** A letter taken apart: how it greets, what it says, how it says goodbye. */
export interface Unframed {
  readonly greeting: Line | null
  readonly blocks: Body
  readonly signOff: Body
}

const isBlank = (block: Block | undefined): boolean =>
  block?.kind === 'p' && linesOf(block.children).every(isBlankLine)

/** Without the empty paragraphs at its ends. */
function bare(blocks: Body): Body {
  const from = blocks.findIndex((block) => !isBlank(block))
  return from === -1 ? [] : blocks.slice(from, blocks.findLastIndex((block) => !isBlank(block)) + 1)
}

/** Lines without the empty ones at their ends, as a paragraph; none where nothing shows. */
function paragraphs(lines: readonly Line[]): Body {
  const from = lines.findIndex((line) => !isBlankLine(line))
  if (from === -1) return []
  return [paragraphOf(lines.slice(from, lines.findLastIndex((line) => !isBlankLine(line)) + 1))]
}

function withoutGreeting(blocks: Body): Pick<Unframed, 'greeting' | 'blocks'> {
  const [first, ...rest] = blocks
  if (first?.kind !== 'p') return { greeting: null, blocks }
  const [line = [], ...others] = linesOf(first.children)
  const text = lineText(line)
  const length = greetingLength(text)
  if (length === 0) return { greeting: null, blocks }
  const behind = keepSpans(line, [{ start: length, end: text.length }])
  const kept = isBlankLine(behind) ? others : [capitalised(behind), ...others]
  return {
    greeting: keepSpans(line, [{ start: 0, end: length }]),
    blocks: bare([...paragraphs(kept), ...rest]),
  }
}

/** The paragraphs at the end that are nothing but paragraphs, with the place where they begin. */
function tailOf(blocks: Body): {
  readonly from: number
  readonly lines: readonly { block: number; line: Line }[]
} {
  const from = blocks.findLastIndex((block) => block.kind !== 'p') + 1
  const lines = blocks
    .slice(from)
    .flatMap((block, at) =>
      block.kind === 'p' ? linesOf(block.children).map((line) => ({ block: from + at, line })) : [],
    )
  return { from, lines }
}

function withoutSignOff(blocks: Body): Pick<Unframed, 'blocks' | 'signOff'> {
  const { from, lines } = tailOf(blocks)
  const at = signOffLine(lines.map(({ line }) => lineText(line)))
  if (at === -1) return { blocks, signOff: [] }
  const regrouped = (part: typeof lines): Body =>
    [...new Set(part.map(({ block }) => block))].flatMap((block) =>
      paragraphs(part.filter((one) => one.block === block).map(({ line }) => line)),
    )
  return {
    blocks: bare([...blocks.slice(0, from), ...regrouped(lines.slice(0, at))]),
    signOff: regrouped(lines.slice(at)),
  }
}

/** Takes a letter's greeting and goodbye off. What stands on the greeting's line behind it begins with a large letter then. */
export function unframed(body: Body): Unframed {
  const { blocks, signOff } = withoutSignOff(bare(body))
  return { ...withoutGreeting(blocks), signOff }
}

/** True where the body sets its paragraphs apart by empty ones. */
export function isSpaced(body: Body): boolean {
  return bare(body).some(isBlank)
}

/** The body without empty paragraphs. */
export function withoutBlanks(body: Body): Body {
  return body.filter((block) => !isBlank(block))
}
