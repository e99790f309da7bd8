import type { Rule } from '../language/rule.ts'
import { isRuleId, RULE, ruleOf } from './rule-form.ts'
import { readFields, type SourceProblem } from './source/yaml-fields.ts'

export type { SourceProblem } from './source/yaml-fields.ts'

export type ParsedRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/**
 * Reads one rule from its YAML text. `id` is the file's name without `.yaml`. A typo is answered with its line and what
 * is wrong; nothing is ever half-read.
 */
export function parseRule(id: string, yaml: string): ParsedRule {
  if (!isRuleId(id))
    return { ok: false, problems: [{ line: 1, message: `"${id}" is no rule name: use a-z, 0-9 and -` }] }
  const read = readFields(RULE, yaml)
  return read.ok ? { ok: true, rule: ruleOf(id, read.value) } : read
}
