import { OPINIONS } from '../../../domain/language/opinion/opinions.ts'
import compiled from '../../../starter-pack/compiled/rules.json' with { type: 'json' }

/** A rule as people read of it. */
export interface RuleName {
  readonly id: string
  /** Its id as words: "no-problem" is named "no problem". */
  readonly name: string
  readonly why: string
}

const opinions = Object.values(OPINIONS)

/** The name of a rule, also of one that is gone; one of the second opinion's goes by its category. */
export function nameOf(id: string): string {
  const opinion = opinions.find((rule) => rule.id === id)
  // What packs forbid is left alone as “policy/…” and “recalled/…”: its last part names it.
  const name = opinion?.category.replaceAll('_', '-') ?? id.replace(/^.*\//, '')
  return name.replaceAll('-', ' ').replace(/\bi\b/g, 'I')
}

const named = (rule: { readonly id: string; readonly why: string }): RuleName => ({
  id: rule.id,
  name: nameOf(rule.id),
  why: rule.why,
})

/** Why the rule speaks up; null for one that is not built in. */
export function whyOf(id: string): string | null {
  return [...compiled.rules, ...opinions].find((rule) => rule.id === id)?.why ?? null
}

/** The built-in rules about which experts disagree: off until a team turns them on. */
export const HOUSE_STYLE: readonly RuleName[] = compiled.rules
  .filter(({ houseStyle }) => houseStyle)
  .map(named)
