import { compile } from '../../language/compile.ts'
import type { FlagContext } from '../../language/context.ts'
import { findFlags } from '../../language/find-flags.ts'
import { loadRules, type Matcher } from '../../language/matcher.ts'
import type { Rule } from '../../language/rule.ts'
import type { PackSource, WrittenRule } from '../source/pack-source.ts'
import { lineOfField } from '../source/places.ts'
import type { PackTest } from './pack-test.ts'

function contextFor(rule: Rule): FlagContext {
  const houseStyle = rule.houseStyle ? [rule.id] : []
  return { complaint: true, customerName: 'Sam', ignored: [], desk: 'test', dictionary: [], houseStyle }
}

/** Words a rule flags in a text, joined where there are several. */
function flagged(text: string, rule: Rule, matcher: Matcher): string[] {
  return findFlags(text, matcher, contextFor(rule))
    .filter((flag) => flag.rule === rule.id)
    .map(({ span }) => text.slice(span.start, span.end))
}

function wrongProblem(wrong: string, rule: Rule, matcher: Matcher): string | null {
  const marked = wrong.slice(wrong.indexOf('[[') + 2, wrong.indexOf(']]'))
  const text = wrong.replace('[[', '').replace(']]', '')
  const hits = flagged(text, rule, matcher)
  if (hits.length === 0) return `stays silent at “${text}”`
  const [only] = hits
  return hits.length === 1 && only === marked
    ? null
    : `flags “${hits.join('” and “')}” where the test marks “${marked}”`
}

function fineProblem(text: string, rule: Rule, matcher: Matcher): string | null {
  const [hit] = flagged(text, rule, matcher)
  return hit === undefined ? null : `flags “${hit}” in “${text}”, which is fine`
}

function testsOf({ rule, file, text }: WrittenRule, matcher: Matcher): PackTest[] {
  const tests = (field: 'wrong' | 'right' | 'silent', problemOf: typeof fineProblem): PackTest[] =>
    rule[field].map((sentence) => ({
      file,
      line: lineOfField(text, field),
      id: rule.id,
      name: `${field}: ${sentence}`,
      problem: problemOf(sentence, rule, matcher),
    }))
  return [...tests('wrong', wrongProblem), ...tests('right', fineProblem), ...tests('silent', fineProblem)]
}

/** Runs the sentences that stand in the rules of a pack: wrong ones are flagged exactly where they are marked, all others are not. */
export function runRuleTests({ rules }: PackSource): PackTest[] {
  if (rules.length === 0) return []
  const matcher = loadRules(null, compile(rules.map(({ rule }) => rule)))
  return rules.flatMap((rule) => testsOf(rule, matcher))
}
