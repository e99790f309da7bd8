import type { FlagContext } from '../../domain/language/context.ts'
import { findFlags } from '../../domain/language/find-flags.ts'
import type { Flag } from '../../domain/language/flag.ts'
import { loadRules } from '../../domain/language/matcher.ts'
import { loadOpinion } from '../../domain/language/opinion/opinion.ts'
import type { OpinionWeights } from '../../domain/language/opinion/weights.ts'
import type { PackedRules } from '../../domain/language/packed.ts'

/** All flags of a text, most harmful first; offsets are UTF-16 into it. */
export type Checker = (text: string, context: FlagContext) => Flag[]

/** The one place where what finds flags is put together. Keep the checker: making it takes longer than a text does. */
export function makeChecker(rules: PackedRules, opinion: OpinionWeights): Checker {
  const matcher = loadRules(loadOpinion(opinion), rules)
  return (text, context) => findFlags(text, matcher, context)
}
