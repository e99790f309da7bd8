import { compile } from '../../../domain/language/compile.ts'
import { contextOf } from '../../../domain/language/context-of.ts'
import { FlagReader } from '../../../domain/language/flag-reader.ts'
import { loadRules } from '../../../domain/language/matcher.ts'
import { loadOpinion } from '../../../domain/language/opinion/opinion.ts'
import type { PackedRules } from '../../../domain/language/packed.ts'
import type { Rule } from '../../../domain/language/rule.ts'
import type { ReadFlags } from '../../../domain/practice/check.ts'
import { type Drill, type DrillRule, drillsOf } from '../../../domain/practice/drill.ts'
import builtInDrills from '../../../starter-pack/compiled/drills.json' with { type: 'json' }
import rules from '../../../starter-pack/compiled/rules.json' with { type: 'json' }
import weights from '../../../starter-pack/opinion.json' with { type: 'json' }
import type { PackRow } from '../../../storage/pack-rows.ts'

/** Typed here, once: data of our own build, checked by the compiler's tests. */
const builtIn = builtInDrills as readonly DrillRule[]

/** Rules of a pack in force; what a team only switches on by choice is nothing to practise. */
const rulesOf = ({ counts, facts }: PackRow): readonly Rule[] =>
  counts ? facts.rules.filter(({ houseStyle }) => !houseStyle) : []

/** What there is to practise: the examples of packs' rules and of the built-in ones. */
export function allDrills(packs: readonly PackRow[]): Drill[] {
  return drillsOf([...packs.flatMap(rulesOf), ...builtIn])
}

/** Reads a sentence as the assistant does in a page, packs' rules and second opinion included, to a customer with a complaint. */
export function reader(packs: readonly PackRow[]): ReadFlags {
  const own = packs.map((row) => ({ title: row.facts.title, rules: compile(rulesOf(row)) }))
  const flags = new FlagReader(loadRules(loadOpinion({ ...weights, format: 1 }), rules as PackedRules, own))
  const context = contextOf()
  return (text) => flags.read(text, context)
}
