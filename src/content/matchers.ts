import { loadRules, type Matcher, type PackRules } from '../domain/language/matcher.ts'
import { loadOpinion, type Opinion } from '../domain/language/opinion/opinion.ts'
import type { Wording } from './wording.ts'

/** Makes matchers of the wording, with packs' rules beside it; the weights are unpacked at the first draft. */
export function matchersOf(wording: Wording | null): (packs: readonly PackRules[]) => Matcher {
  let opinion: Opinion | null = null
  return (packs) => {
    if (!wording) return loadRules(null, null, packs)
    opinion ??= loadOpinion(wording.weights)
    return loadRules(opinion, wording.rules, packs)
  }
}
