import type { Span } from './span.ts'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale)
  if (known) return known
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, made)
  return made
}

const ABBREVIATION =
  /(?:^|\s)(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|approx|dept|ref|inc|ltd|a\.m|p\.m)\.\s*$/i

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** What can end a sentence inside a line: Latin terminators, and anything of scripts with terminators of their own. */
const MAY_BREAK = /[.?!\u0085\u0589-\u200f\u2026-\u{10ffff}]/u
const ENDING = /[.?!"')\]\s]+$/

function sentencesOfLine(text: string, lineStart: number, lineEnd: number, locale: string): Span[] {
  const line = text.slice(lineStart, lineEnd)
  if (!MAY_BREAK.test(line.replace(ENDING, ''))) {
    // Most lines are one sentence, and the segmenter costs more than everything else that reads them.
    const span = trimmed(text, lineStart, lineEnd)
    return span.start < span.end ? [span] : []
  }
  const found: Span[] = []
  let open = 0
  for (const { segment, index } of segmenterFor(locale).segment(line)) {
    const end = index + segment.length
    if (end < line.length && ABBREVIATION.test(segment)) continue
    const span = trimmed(text, lineStart + open, lineStart + end)
    if (span.start < span.end) found.push(span)
    open = end
  }
  return found
}

/**
 * Sentences of a draft or message, in order, without surrounding white space. A line break always ends a sentence
 * (agents write greetings and lists without full stops); inside a line Intl.Segmenter (UAX 29) decides, except after
 * common abbreviations.
 */
export function sentences(text: string, locale = 'en'): Span[] {
  const found: Span[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const broken = text.indexOf('\n', lineStart)
    const lineEnd = broken === -1 ? text.length : broken
    found.push(...sentencesOfLine(text, lineStart, lineEnd, locale))
    lineStart = lineEnd + 1
  }
  return found
}
