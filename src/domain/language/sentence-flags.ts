import { type Token, tokenise } from '../text/normalise.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { Hearing } from './context.ts'
import { countWords, type WordCounts } from './english.ts'
import type { Category, Flag } from './flag.ts'
import { hitsIn, type RuleHit } from './hits.ts'
import type { Matcher } from './matcher.ts'
import { endingOf } from './opinion/features.ts'
import { rewriteOf } from './rewrite.ts'
import { rewriteFor } from './rewrites/rewrite-for.ts'
import { NEXT_SENTENCE } from './slots.ts'

/** A sentence of a line: its words as written, and with those that are not the agent's own masked. */
export interface Sentence {
  readonly raw: string
  readonly masked: string
}

/** Where one phrase mended leaves a sentence that no reviewer signs: the whole of it is tried first. */
const WHOLE_SENTENCE: ReadonlySet<Category> = new Set([
  'jargon_bureaucratic',
  'over_familiar',
  'condescension',
  'non_apology',
])

/** What one sentence holds; spans count from the sentence's start. */
export interface SentenceFlags {
  readonly flags: readonly Flag[]
  readonly counts: WordCounts
}

/** A sentence and its neighbour as one run of tokens with a mark between them; `offset` is where the neighbour starts. */
function joined(tokens: readonly Token[], next: readonly Token[], offset: number): Token[] {
  const mark: Token = { word: NEXT_SENTENCE, start: offset, end: offset, capital: false, gap: 'break' }
  const moved = next.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }))
  return [...tokens, mark, ...moved]
}

function flagged(hit: RuleHit, tokens: readonly Token[]): Span {
  return { start: tokens[hit.from]?.start ?? 0, end: tokens[hit.to - 1]?.end ?? 0 }
}

/** True where `text` put in place of `replaces` brings no hit: in itself, or beside it where another one hid it till now. */
function isClean(
  whole: string,
  text: string,
  replaces: Span,
  known: ReadonlySet<string>,
  matcher: Matcher,
  hearing: Hearing,
): boolean {
  const changed = whole.slice(0, replaces.start) + text + whole.slice(replaces.end)
  const end = replaces.start + text.length
  return sentences(changed).every((span) => {
    if (span.end <= replaces.start || span.start >= end) return true
    const tokens = tokenise(changed.slice(span.start, span.end))
    const ending = endingOf(changed.slice(span.start, span.end))
    return hitsIn(tokens, () => [], matcher, hearing, ending).every((hit) => {
      if (hit.isDoubted) return true
      const marked = flagged(hit, tokens)
      const isBeside = marked.end + span.start <= replaces.start || marked.start + span.start >= end
      return isBeside && known.has(hit.rule.id)
    })
  })
}

/**
 * Reads one sentence. `next` is the sentence after it on the line and `gap` the characters between them: an alternative
 * offered there silences a "no", and a rewrite may take it in.
 */
export function readSentence(
  sentence: Sentence,
  next: Sentence | null,
  gap: string,
  matcher: Matcher,
  hearing: Hearing,
): SentenceFlags {
  const tokens = tokenise(sentence.masked)
  const counts = countWords(tokens)
  let nextTokens: readonly Token[] | null = null
  const lazyNext = () => {
    nextTokens ??= next ? tokenise(next.masked) : []
    return nextTokens
  }
  const hits = hitsIn(tokens, lazyNext, matcher, hearing, endingOf(sentence.masked))
  if (hits.length === 0) return { flags: [], counts }
  const following = next && { gap, raw: next.raw }
  const whole = next ? sentence.raw + gap + next.raw : sentence.raw
  const all = next ? joined(tokens, lazyNext(), sentence.raw.length + gap.length) : tokens
  const flags = hits.flatMap((hit): Flag[] => {
    const span = flagged(hit, tokens)
    const known = new Set(hits.filter((other) => other !== hit).map(({ rule }) => rule.id))
    const clean = (text: string, replaces: Span) => isClean(whole, text, replaces, known, matcher, hearing)
    const own = () => rewriteOf(whole, all, hit, clean)
    const general = () =>
      rewriteFor(
        { ...sentence, category: hit.rule.category, span, following, name: hearing.customerName },
        clean,
      )
    const wholly = WHOLE_SENTENCE.has(hit.rule.category) && !hit.isDoubted
    const rewrite = (wholly ? general() : null) ?? own() ?? (wholly || hit.isDoubted ? null : general())
    // A sentence that seems fine is touched only where the rule has better words for it.
    if (hit.isDoubted && !rewrite) return []
    const { id, category, level, why, ask } = hit.rule
    return [
      {
        rule: id,
        category,
        level,
        span,
        why,
        rewrite: rewrite?.text ?? null,
        replaces: rewrite?.replaces ?? span,
        ask: rewrite ? rewrite.ask : ask,
        ...(hit.pack === null ? {} : { pack: hit.pack }),
      },
    ]
  })
  return { flags, counts }
}
