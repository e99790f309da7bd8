import type { Token } from '../text/normalise.ts'
import type { CompiledRule } from './compiled.ts'
import type { Hearing } from './context.ts'
import type { Category, Level } from './flag.ts'
import type { Matcher, OnHit, RuleSet } from './matcher.ts'
import type { Ending } from './opinion/features.ts'
import type { Look } from './opinion/opinion.ts'
import { OPINIONS } from './opinion/opinions.ts'

/** A rule's hit on tokens `from` to `to` (not included) of a sentence. */
export interface RuleHit {
  readonly rule: CompiledRule
  /** The second opinion finds the sentence fine: the hit counts only where the rule itself has better words, not just fewer. */
  readonly isDoubted: boolean
  readonly from: number
  readonly to: number
  /** Title of the pack whose rule it is; null for Koi's own. */
  readonly pack: string | null
}

const LEVELS: Readonly<Record<Level, number>> = { error: 2, warn: 1, hint: 0 }
const CLAUSE_OPENERS = new Set([
  'and',
  'but',
  'so',
  'because',
  'or',
  'then',
  'sorry',
  'unfortunately',
  'hi',
  'hello',
  'well',
  'ok',
  'please',
])

function opensClause(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || tokens[at]?.gap !== 'none') return true
  return CLAUSE_OPENERS.has(tokens[at - 1]?.word ?? '')
}

function rulesMet(set: RuleSet, root: 'unless' | 'rescue', tokens: readonly Token[]): Set<number> {
  const met = new Set<number>()
  const ids = set.ids(tokens)
  for (let at = 0; at < tokens.length; at++) set.walk(root, tokens, ids, at, (rule) => met.add(rule))
  return met
}

/** Every rule's longest hit, before any guard; hits of one rule that overlap are one. */
function rawHits(set: RuleSet, tokens: readonly Token[]): Map<number, RuleHit> {
  const longest = new Map<number, RuleHit>()
  const ids = set.ids(tokens)
  const keep: OnHit = (index, from, to) => {
    const rule = set.rules[index]
    if (!rule) return
    const known = longest.get(index)
    const joins = known !== undefined && from < known.to && known.from < to
    const start = joins ? Math.min(known.from, from) : from
    const end = joins ? Math.max(known.to, to) : to
    if (!known || end - start > known.to - known.from)
      longest.set(index, { rule, from: start, to: end, isDoubted: false, pack: set.pack })
  }
  for (let at = 0; at < tokens.length; at++) {
    set.walk('any', tokens, ids, at, keep)
    if (opensClause(tokens, at)) set.walk('clause', tokens, ids, at, keep)
    if (at === 0) set.walk('sentence', tokens, ids, at, keep)
  }
  return longest
}

function phraseAt(tokens: readonly Token[], { from, to }: RuleHit): string {
  return tokens
    .slice(from, to)
    .map((token) => token.word)
    .join(' ')
}

/**
 * True where `a` tells more than `b`: no doubt about it, on the same words the team's own rule, the more harmful level, then the longer, then the
 * earlier.
 */
function outweighs(a: RuleHit, b: RuleHit): boolean {
  if (a.isDoubted !== b.isDoubted) return b.isDoubted
  if ((a.pack === null) !== (b.pack === null) && a.from < b.to && b.from < a.to) return a.pack !== null
  if (a.rule.level !== b.rule.level) return LEVELS[a.rule.level] > LEVELS[b.rule.level]
  if (a.to - a.from !== b.to - b.from) return a.to - a.from > b.to - b.from
  return a.from < b.from
}

/** How far below its doubt the second opinion doubts a rule of each level; house style it never does. */
const FURTHER: Readonly<Record<Level, number>> = { hint: 0, warn: -0.2, error: -0.5 }

function isDoubtful({ houseStyle, level }: CompiledRule, above: number): boolean {
  return !houseStyle && above < FURTHER[level]
}

/** What the second opinion is sure of where no rule speaks; it never brings up again what the agent left alone. */
function opinionHit(look: Look, tokens: readonly Token[], hearing: Hearing): RuleHit | null {
  const judged = look.judge()
  if (!judged) return null
  const { from, to } = judged
  const hit = { rule: OPINIONS[judged.category], from, to, isDoubted: false, pack: null }
  const phrase = phraseAt(tokens, hit)
  const isLeft = hearing.ignores(hit.rule.id, phrase) || hearing.holdsIgnored(phrase)
  return hearing.hears(hit.rule) && !isLeft ? hit : null
}

/**
 * The hits that stand in one sentence: at most one a category, all guards passed. `next` are the tokens of the sentence
 * after it, where an alternative may be offered.
 */
export function hitsIn(
  tokens: readonly Token[],
  next: () => readonly Token[],
  matcher: Matcher,
  hearing: Hearing,
  ending: Ending,
): RuleHit[] {
  const best = new Map<Category, RuleHit>()
  const { opinion } = matcher
  const look = opinion?.look(tokens, ending) ?? null
  for (const set of matcher.sets) {
    const hits = rawHits(set, tokens)
    if (hits.size === 0) continue
    const silenced = rulesMet(set, 'unless', tokens)
    const rescued = rulesMet(set, 'rescue', [...tokens, ...next()])
    for (const [rule, raw] of hits) {
      if (silenced.has(rule) || rescued.has(rule) || !hearing.hears(raw.rule)) continue
      const isDoubted =
        opinion && look && raw.pack === null && isDoubtful(raw.rule, look.score - opinion.doubt)
      const hit = isDoubted ? { ...raw, isDoubted } : raw
      if (hearing.ignores(hit.rule.id, phraseAt(tokens, hit))) continue
      const known = best.get(hit.rule.category)
      if (!known || outweighs(hit, known)) best.set(hit.rule.category, hit)
    }
  }
  if (best.size > 0) return [...best.values()]
  const own = look && opinionHit(look, tokens, hearing)
  return own ? [own] : []
}
