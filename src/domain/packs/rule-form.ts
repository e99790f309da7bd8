import * as v from 'valibot'
import { CATEGORIES } from '../language/flag.ts'
import { fixedWords, parsePattern } from '../language/pattern.ts'
import { NEEDS, type Rule } from '../language/rule.ts'
import { plain, said } from './forms.ts'
import { MOST_WAYS, waysOf } from './pattern-ways.ts'

const LONGEST = 1_000
const words = said(LONGEST)

/** What is wrong with a token pattern; null for nothing. */
function checkedPattern(source: string): string | null {
  const parsed = parsePattern(source)
  if (!parsed.ok) return parsed.problem
  return fixedWords(parsed.pattern) === 0
    ? 'this pattern would match everything: it needs at least one fixed word'
    : null
}

/** The same for one that is looked for at every word of a draft; one in `say` is looked for around a hit, with its steps counted. */
function draftPattern(source: string): string | null {
  const problem = checkedPattern(source)
  const parsed = parsePattern(source)
  if (problem !== null || !parsed.ok) return problem
  const { walks, all } = waysOf(parsed.pattern)
  return walks > MOST_WAYS.walks || all > MOST_WAYS.all
    ? 'this pattern can match in too many ways: take out gaps, alternatives or question marks'
    : null
}

const checkedBy = (problemOf: (source: string) => string | null) =>
  v.pipe(
    words,
    v.check(
      (source) => problemOf(source) === null,
      (issue) => problemOf(issue.input) ?? 'cannot be read',
    ),
  )
const pattern = checkedBy(draftPattern)
const patterns = v.optional(v.array(pattern, 'must be a list of patterns'), [])

const saying = v.strictObject({
  from: v.optional(v.union([v.literal(''), checkedBy(checkedPattern)]), ''),
  to: plain(LONGEST),
  ask: v.optional(v.nullable(words), null),
})

const marked = v.pipe(
  words,
  v.regex(
    /^[^[\]]*\[\[[^[\]]+\]\][^[\]]*$/,
    'must mark the flagged words once, like "[[We can\'t]] do that."',
  ),
)

/** A rule's fields, in YAML and in a built pack alike. */
export const RULE = v.strictObject(
  {
    category: v.picklist(CATEGORIES, (issue) => `${issue.received} is not one of ${CATEGORIES.join(', ')}`),
    level: v.picklist(['hint', 'warn', 'error'], 'must be hint, warn or error'),
    why: words,
    any: v.pipe(v.array(pattern, 'must be a list of patterns'), v.minLength(1, 'needs at least one pattern')),
    start: v.optional(v.picklist(['sentence', 'clause'], 'must be sentence or clause')),
    unless: patterns,
    rescue: patterns,
    need: v.optional(v.array(v.picklist(NEEDS, `must be of ${NEEDS.join(', ')}`), 'must be a list'), []),
    say: v.optional(v.array(saying, 'must be a list'), []),
    ask: v.optional(words),
    'house-style': v.optional(v.boolean('must be true or false'), false),
    wrong: v.pipe(
      v.array(marked, 'must be a list'),
      v.minLength(3, 'needs three sentences in different wording'),
    ),
    right: v.pipe(v.array(words, 'must be a list'), v.minLength(1, 'needs a sentence that says it well')),
    silent: v.pipe(v.array(words, 'must be a list'), v.minLength(2, 'needs two look-alikes that are fine')),
    source: words,
  },
  'must be fields like "category: blame"',
)

/** The fields a rule may have. */
export const RULE_FIELDS: readonly string[] = Object.keys(RULE.entries)

/** A rule's file name is its id: lower-case words joined by hyphens. */
export function isRuleId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
}

/** A rule of its fields. */
export function ruleOf(id: string, read: v.InferOutput<typeof RULE>): Rule {
  const { category, level, any, unless, rescue, need, say, why, wrong, right, silent, source } = read
  return {
    id,
    category,
    level,
    any,
    unless,
    rescue,
    need,
    say,
    why,
    wrong,
    right,
    silent,
    source,
    start: read.start ?? null,
    ask: read.ask ?? null,
    houseStyle: read['house-style'],
  }
}
