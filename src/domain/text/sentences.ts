import { plainEnds } from './plain-sentences.ts'
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

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || ((code < 32 || code > 127) && /\s/.test(text.charAt(at)))
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return { start: from, end: to }
}

/** What can end a sentence inside a line: Latin terminators, and anything of scripts with terminators of their own. */
const MAY_BREAK = /[.?!\u0085\u0589-\u200f\u2026-\u{10ffff}]/u
const GOES_ON = /[^.?!"')\]\s]/

/** Offsets after each sentence of a line. */
function endsOf(line: string, locale: string): number[] {
  const first = line.search(MAY_BREAK)
  // Most lines are one sentence, and nothing is cheaper than not to look for a second.
  if (first === -1 || !GOES_ON.test(line.slice(first))) return [line.length]
  return (
    plainEnds(line) ??
    Array.from(segmenterFor(locale).segment(line), ({ segment, index }) => index + segment.length)
  )
}

function sentencesOfLine(text: string, lineStart: number, lineEnd: number, locale: string): Span[] {
  const line = text.slice(lineStart, lineEnd)
  const found: Span[] = []
  let open = 0
  let before = 0
  for (const end of endsOf(line, locale)) {
    const segment = line.slice(before, end)
    before = end
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
