import type { Span } from '../../text/span.ts'
import type { Category } from '../flag.ts'
import type { Rewrite } from '../rewrite.ts'
import type { Candidate, Rewriter } from './candidate.ts'
import { keepsAll } from './keep.ts'
import { negativePhrasing } from './negative-phrasing.ts'
import { tidied } from './tidy.ts'

const REWRITERS: Readonly<Partial<Record<Category, Rewriter>>> = {
  negative_phrasing: negativePhrasing,
}

const SOFTENERS =
  /^(?:unfortunately|sadly|regrettably|i(?:'m| am) afraid(?: that)?|(?:we|i) (?:regret to (?:inform|advise) you|have to inform you) that|please (?:note|be advised|be informed) that|sorry,? but|i(?:'m| am) sorry,? but|we(?:'re| are) sorry,? but),? /i

/** A flagged sentence: as written, with words that are not the agent's own masked, and the flagged characters of it. */
export interface Flagged {
  readonly category: Category
  readonly raw: string
  readonly masked: string
  readonly span: Span
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
  while (start > 0 && (WORD.test(before.charAt(start - 1)) || before[start - 1] === ' ') && start > 0) {
    if (before[start - 1] === ' ') break
    start--
  }
  let tail = 0
  const room = Math.min(before.length - Math.max(span.end, start), after.length - start)
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  while (tail > 0 && WORD.test(before.charAt(before.length - tail))) tail--
  return {
    text: after.slice(start, after.length - tail),
    replaces: { start, end: before.length - tail },
  }
}

function asWritten(text: string, raw: string): string {
  return raw.includes('’') ? text.replaceAll("'", '’') : text
}

/**
 * The first honest rewording of the flagged sentence that keeps its numbers, dates, names, links and quotations, and
 * satisfies `clean` (raises no flag itself); null where the category's rewriters know none.
 */
export function rewriteFor(
  { category, raw, masked, span, name }: Flagged,
  clean: (text: string, replaces: Span) => boolean,
): Rewrite | null {
  if (raw.length > LONGEST) return null
  const straight = raw.replaceAll('’', "'").replaceAll('\u00a0', ' ')
  const plain = straight.replace(SOFTENERS, '')
  const rewriter = REWRITERS[category]
  for (const candidate of candidatesOf(rewriter, plain, name)) {
    const said = asWritten(tidied(candidate.text, raw), raw)
    if (said === '' || said === raw || !keepsAll(raw, masked, said)) continue
    const { text, replaces } = changed(raw, said, span)
    if (text !== '' && clean(text, replaces)) return { text, replaces, ask: candidate.ask }
  }
  return null
}

function candidatesOf(
  rewriter: Rewriter | undefined,
  sentence: string,
  name: string | null,
): Iterable<Candidate> {
  return rewriter ? rewriter(sentence, name) : []
}
