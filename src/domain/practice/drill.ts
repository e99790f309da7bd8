import { fingerprint } from '../improving/tokens.ts'
import type { Category } from '../language/flag.ts'
import type { Rule } from '../language/rule.ts'
import type { Span } from '../text/span.ts'

/** What practice takes of a rule. */
export type DrillRule = Pick<Rule, 'id' | 'category' | 'why' | 'wrong' | 'right'>

/** One sentence to say better. */
export interface Drill {
  readonly id: string
  readonly rule: string
  readonly category: Category
  readonly sentence: string
  /** The words of it that put customers off. */
  readonly marked: Span
  readonly why: string
  /** How the rule's author says such a thing well; of another case. */
  readonly right: string
}

const OPEN = '[['
const CLOSE = ']]'

/** The drills of rules: their own sentences, never a word of the agent's. The id stays while the sentence does. */
export function drillsOf(rules: readonly DrillRule[]): Drill[] {
  return rules.flatMap(({ id, category, why, wrong, right }) =>
    wrong.map((text, at) => {
      const start = text.indexOf(OPEN)
      const sentence = text.replace(OPEN, '').replace(CLOSE, '')
      const marked = { start, end: text.indexOf(CLOSE) - OPEN.length }
      const example = right[at % right.length] ?? ''
      return {
        id: `${id}.${fingerprint(sentence)}`,
        rule: id,
        category,
        sentence,
        marked,
        why,
        right: example,
      }
    }),
  )
}
