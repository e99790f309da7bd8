import { MASK } from './normalise.ts'
import type { Span } from './span.ts'

const QUOTE_HEADER = /^\s*(?:On\b.{4,200}\bwrote:|-{2,}\s*(?:Original|Forwarded) Message\s*-{2,}|_{10,})\s*$/i
const QUOTED = /^\s*>/
const FENCE = /^\s*(?:```|~~~)/
const SIGNATURE = /^--\s?$/

/** A line of the draft, without its line break, and whether the agent wrote it. */
export interface DraftLine extends Span {
  readonly own: boolean
}

/**
 * Lines of a draft. Not the agent's own: lines starting with ">", everything below "On … wrote:" (only its ">" lines
 * where there are some), everything below a "-- " line, and fenced code.
 */
export function draftLines(text: string): DraftLine[] {
  const found: DraftLine[] = []
  let fenced = false
  let over = false
  for (let start = 0; start <= text.length; ) {
    const broken = text.indexOf('\n', start)
    const end = broken === -1 ? text.length : broken
    const line = text.slice(start, end)
    const fence = FENCE.test(line)
    if (SIGNATURE.test(line)) over = true
    if (QUOTE_HEADER.test(line)) {
      found.push({ start, end, own: false })
      over ||= !/^\s*>/m.test(text.slice(end))
    } else found.push({ start, end, own: !(over || fenced || fence || QUOTED.test(line)) })
    if (fence) fenced = !fenced
    start = end + 1
  }
  return found
}

const SPOKEN = [/"[^"\n]{1,400}"/g, /\u201c[^\u201d\n]{1,400}\u201d/g, /\u00ab[^\u00bb\n]{1,400}\u00bb/g]
const SINGLE = /(?<![^\s([])['\u2018](?=\S)[^\n]{1,200}?(?<=\S)['\u2019](?![\p{L}\p{N}])/gu
const OPENING_SINGLE = /(?:^|[\s([])['\u2018]/
const CODE = /`[^`\n]{1,400}`/g

function maskInside(hit: string): string {
  const closing = /[.!?]/.test(hit.charAt(hit.length - 2)) ? 2 : 1
  const inside = Math.max(0, hit.length - 1 - closing)
  return hit.charAt(0) + MASK.repeat(inside) + hit.slice(hit.length - closing)
}

function maskTerm(line: string, term: string): string {
  if (term === '') return line
  const lower = line.toLowerCase()
  if (lower.length !== line.length) return line
  let masked = line
  for (let at = lower.indexOf(term); at !== -1; at = lower.indexOf(term, at + term.length)) {
    const end = at + term.length
    const inWord = /[a-z0-9]/.test(lower.charAt(at - 1)) || /[a-z0-9]/.test(lower.charAt(end))
    if (!inWord) masked = masked.slice(0, at) + MASK.repeat(term.length) + masked.slice(end)
  }
  return masked
}

/**
 * The line with words that are not the agent's covered by MASK, every offset unchanged: quotations, `code` and the
 * dictionary's product names (lower-case).
 */
export function maskLine(line: string, dictionary: readonly string[]): string {
  let masked = line
  if (/["\u201c\u00ab]/.test(line)) for (const pattern of SPOKEN) masked = masked.replace(pattern, maskInside)
  if (OPENING_SINGLE.test(masked)) masked = masked.replace(SINGLE, maskInside)
  if (masked.includes('`')) masked = masked.replace(CODE, maskInside)
  for (const term of dictionary) masked = maskTerm(masked, term)
  return masked
}
