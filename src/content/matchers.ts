import type { CompiledRules } from '../domain/language/compiled.ts'
import { loadRules, type Matcher } from '../domain/language/matcher.ts'
import { loadOpinion, type Opinion } from '../domain/language/opinion/opinion.ts'
import type { Wording } from './wording.ts'

/** Makes matchers of the wording, with packs' rules beside it; the weights are unpacked at the first draft. */
export function matchersOf(wording: Wording | null): (packs: CompiledRules | null) => Matcher {
  let opinion: Opinion | null = null
  return (packs) => {
    const own = packs ? [packs] : []
    if (!wording) return loadRules(null, ...own)
    opinion ??= loadOpinion(wording.weights)
    return loadRules(opinion, wording.rules, ...own)
  }
}
