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

function rulesOf(packs: readonly PackRow[]): readonly Rule[] {
  return packs
    .filter(({ enabled }) => enabled)
    .flatMap(({ facts }) => facts.rules)
    .filter(({ houseStyle }) => !houseStyle)
}

/** What there is to practise: the examples of packs' rules and of the built-in ones. */
export function allDrills(packs: readonly PackRow[]): Drill[] {
  return drillsOf([...rulesOf(packs), ...builtIn])
}

/** Reads a sentence as the assistant does in a page, packs' rules and second opinion included, to a customer with a complaint. */
export function reader(packs: readonly PackRow[]): ReadFlags {
  const own = rulesOf(packs)
  const more = own.length === 0 ? [] : [compile(own)]
  const flags = new FlagReader(
    loadRules(loadOpinion({ ...weights, format: 1 }), rules as PackedRules, ...more),
  )
  const context = contextOf()
  return (text) => flags.read(text, context)
}
