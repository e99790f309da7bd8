import type { Span } from '../../text/span.ts'
import type { Category } from '../flag.ts'
import type { Rewrite } from '../rewrite.ts'
import { blame } from './blame.ts'
import type { Rewriter } from './candidate.ts'
import { coldBrushOff } from './cold-brush-off.ts'
import { condescension } from './condescension.ts'
import { hardSell } from './hard-sell.ts'
import { hedging } from './hedging.ts'
import { impersonal } from './impersonal.ts'
import { inPlainWords, jargon } from './jargon.ts'
import { keepsAll } from './keep.ts'
import { negativePhrasing } from './negative-phrasing.ts'
import { nonApology } from './non-apology.ts'
import { overFamiliar } from './over-familiar.ts'
import { passingTheBuck } from './passing-the-buck.ts'
import { reframed } from './reframe.ts'
import { tidied } from './tidy.ts'

const REWRITERS: Readonly<Record<Category, Rewriter>> = {
  negative_phrasing: negativePhrasing,
  blame,
  condescension,
  non_apology: nonApology,
  hedging_without_commitment: hedging,
  impersonal,
  jargon_bureaucratic: jargon,
  cold_brush_off: coldBrushOff,
  over_familiar: overFamiliar,
  passing_the_buck: passingTheBuck,
  hard_sell: hardSell,
}

const SOFTENERS =
  /^(?:unfortunately|sadly|regrettably|i(?:'m| am) afraid(?: that)?|(?:we|i) (?:regret to (?:inform|advise) you|have to inform you) that|please (?:note|be advised|be informed) that|sorry,? but|i(?:'m| am) sorry,? but|we(?:'re| are) sorry,? but),? /i

/** A flagged sentence: as written, with words that are not the agent's own masked, and the flagged characters of it. */
export interface Flagged {
  readonly category: Category
  readonly raw: string
  readonly masked: string
  readonly span: Span
  /** The sentence after it on the line and what stands between them; null for the last. */
  readonly following: { readonly gap: string; readonly raw: string } | null
  /** The customer's; null where nobody knows it. */
  readonly name: string | null
}

/** Nobody signs a rewrite of more characters than these, and patterns stay fast. */
const LONGEST = 600
const WORD = /[\p{L}\p{N}'’]/u

/** The smallest run of whole words of `before` that became something else in `after`, and at least `span`. */
function changed(before: string, after: string, span: Span): { text: string; replaces: Span } {
  const most = Math.min(span.start, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  while (start > 0 && WORD.test(before.charAt(start - 1))) start--
  let tail = 0
  const room = Math.min(before.length - Math.max(span.end, start), after.length - start)
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  while (tail > 0 && WORD.test(before.charAt(before.length - tail))) tail--
  // Words that are only left out take the word before them along: nothing can be marked with nothing.
  if (start === after.length - tail)
    while (start > 0 && (start === after.length - tail || WORD.test(after.charAt(start - 1)))) start--
  return {
    text: after.slice(start, after.length - tail),
    replaces: { start, end: before.length - tail },
  }
}

/** Where words are taken out or swapped one by one: a few of them do not mend a whole sentence. */
const BY_WORDS: ReadonlySet<Category> = new Set(['condescension', 'jargon_bureaucratic', 'over_familiar'])
const ENOUGH = 0.3

/** How much of the flagged words a rewording touched, from 0 to 1. */
function share(before: string, after: string, span: Span): number {
  const { replaces } = changed(before, after, { start: before.length, end: 0 })
  return (replaces.end - replaces.start) / Math.max(1, span.end - span.start)
}

function asWritten(text: string, raw: string): string {
  return raw.includes('’') ? text.replaceAll("'", '’') : text
}

/** The candidate, and where that will not do, the same in plain words. */
function* wordings(candidate: string): Generator<string> {
  yield candidate
  const plain = inPlainWords(candidate)
  if (plain !== null) yield plain
}

/** More of the pitch, or what makes no sense without it. */
const STILL_OR_AFTER_IT =
  /[!%]|^(?:it|they|this|that|these|those|he|she|so|and|but|just|yes|no|only|reply|then)\b/i

/** A sentence that holds nothing but a pitch or a joke goes, where another one stays. */
function leftOut(
  { category, raw, masked, following }: Flagged,
  clean: (text: string, replaces: Span) => boolean,
): Rewrite | null {
  if (category !== 'hard_sell' && category !== 'over_familiar') return null
  if (!following || STILL_OR_AFTER_IT.test(following.raw) || !keepsAll(raw, masked, '')) return null
  const replaces = { start: 0, end: raw.length + following.gap.length + following.raw.length }
  return clean(following.raw, replaces) ? { text: following.raw, replaces, ask: null } : null
}

/**
 * The first honest rewording of the flagged sentence that keeps its numbers, dates, names, links and quotations, and
 * satisfies `clean` (raises no flag itself); null where the category's rewriters know none.
 */
export function rewriteFor(
  flagged: Flagged,
  clean: (text: string, replaces: Span) => boolean,
): Rewrite | null {
  const { category, raw, masked, span, name } = flagged
  if (raw.length > LONGEST) return null
  const straight = raw.replaceAll('’', "'").replaceAll('\u00a0', ' ')
  const rewriter = REWRITERS[category]
  for (const sentence of new Set([straight.replace(SOFTENERS, ''), straight])) {
    for (const { text: candidate, ask } of rewriter(sentence, name)) {
      for (const wording of wordings(candidate)) {
        const said = asWritten(tidied(wording, raw), raw)
        if (said === '' || said === raw || !keepsAll(raw, masked, said)) continue
        if (BY_WORDS.has(category) && share(raw, said, span) < ENOUGH) continue
        const { text, replaces } = changed(raw, said, span)
        if (text !== '' && clean(text, replaces)) return { text, replaces, ask }
      }
    }
  }
  for (const { text: candidate, ask } of reframed(straight, category)) {
    const said = asWritten(candidate, raw)
    const { text, replaces } = changed(raw, said, span)
    if (keepsAll(raw, masked, said) && clean(text, replaces)) return { text, replaces, ask }
  }
  return leftOut(flagged, clean)
}
