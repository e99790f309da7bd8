import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { CATEGORIES } from '../language/flag.ts'
import { fixedWords, parsePattern } from '../language/pattern.ts'
import { NEEDS, type Rule } from '../language/rule.ts'

/** What is wrong with a source file, and where: lines count from 1. */
export interface SourceProblem {
  readonly line: number
  readonly message: string
}

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

type Path = readonly (string | number)[]

const words = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))

function checkedPattern(source: string): string | null {
  const parsed = parsePattern(source)
  if (!parsed.ok) return parsed.problem
  return fixedWords(parsed.pattern) === 0
    ? 'this pattern would match everything: it needs at least one fixed word'
    : null
}

const pattern = v.pipe(
  words,
  v.check(
    (source) => checkedPattern(source) === null,
    (issue) => checkedPattern(issue.input) ?? 'cannot be read',
  ),
)
const patterns = v.optional(v.array(pattern, 'must be a list of patterns'), [])

const saying = v.strictObject({
  from: v.optional(v.union([pattern, v.literal('')]), ''),
  to: v.string('must be text'),
  ask: v.optional(v.nullable(words), null),
})

const marked = v.pipe(
  words,
  v.regex(
    /^[^[\]]*\[\[[^[\]]+\]\][^[\]]*$/,
    'must mark the flagged words once, like "[[We can\'t]] do that."',
  ),
)

const RULE = v.strictObject(
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

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function messageOf(issue: v.BaseIssue<unknown>, path: Path): string {
  const field = path.map(String).join(' ')
  if (issue.type === 'strict_object' && issue.expected === 'never') return `there is no field "${field}"`
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `the field "${field}" is missing`
  return field === '' ? issue.message : `${field}: ${issue.message}`
}

function ruleOf(id: string, read: v.InferOutput<typeof RULE>): Rule {
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

/**
 * Reads one rule from its YAML text. `id` is the file's name without `.yaml`. A typo is answered with its line and what
 * is wrong; nothing is ever half-read.
 */
export function parseRule(id: string, yaml: string): ParsedRule {
  if (!isRuleId(id))
    return { ok: false, problems: [{ line: 1, message: `"${id}" is no rule name: use a-z, 0-9 and -` }] }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'cannot be read',
    }))
    return { ok: false, problems }
  }
  const read = v.safeParse(RULE, document.toJS({ maxAliasCount: 0 }))
  if (read.success) return { ok: true, rule: ruleOf(id, read.output) }
  const problems = read.issues.map((issue) => {
    const path: Path = (issue.path ?? []).map((step) =>
      typeof step.key === 'number' ? step.key : String(step.key),
    )
    return { line: lineOf(document, lines, path), message: messageOf(issue, path) }
  })
  return { ok: false, problems }
}
