import { contextOf } from '../../../domain/language/context-of.ts'
import { FlagReader } from '../../../domain/language/flag-reader.ts'
import { loadRules } from '../../../domain/language/matcher.ts'
import { loadOpinion } from '../../../domain/language/opinion/opinion.ts'
import type { PackedRules } from '../../../domain/language/packed.ts'
import type { ReadFlags } from '../../../domain/practice/check.ts'
import { type Drill, type DrillRule, drillsOf } from '../../../domain/practice/drill.ts'
import builtInDrills from '../../../starter-pack/compiled/drills.json' with { type: 'json' }
import rules from '../../../starter-pack/compiled/rules.json' with { type: 'json' }
import weights from '../../../starter-pack/opinion.json' with { type: 'json' }
import type { KoiDatabase } from '../../../storage/database.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { compiledRules } from '../../../storage/packs/made-of-packs.ts'

/** Typed here, once: data of our own build, checked by the compiler's tests. */
const builtIn = builtInDrills as readonly DrillRule[]

/** What there is to practise: the examples of packs' rules and of the built-in ones. What a team only switches on by choice is nothing to practise. */
export function allDrills(packs: readonly PackRow[]): Drill[] {
  const ofPacks = packs.flatMap(({ facts }) => facts.rules.filter(({ houseStyle }) => !houseStyle))
  return drillsOf([...ofPacks, ...builtIn])
}

/** Reads a sentence as the assistant does in a page, packs' rules and second opinion included, to a customer with a complaint. */
export async function readerFor(db: KoiDatabase, packs: readonly PackRow[]): Promise<ReadFlags> {
  const own = packs
    .filter(({ facts }) => facts.rules.length > 0)
    .map(async (row) => ({ title: row.facts.title, rules: await compiledRules(db, row) }))
  const opinion = loadOpinion({ ...weights, format: 1 })
  const flags = new FlagReader(loadRules(opinion, rules as PackedRules, await Promise.all(own)))
  const context = contextOf()
  return (text) => flags.read(text, context)
}
