import type { Knowledge } from '../domain/knowledge.ts'
import { FlagReader } from '../domain/language/flag-reader.ts'
import type { Matcher, PackRules } from '../domain/language/matcher.ts'
import type { PackChecks } from '../domain/packs/checks.ts'
import { createReader, type DraftReader } from '../domain/reading/create-reader.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Scene } from '../domain/scene.ts'
import { WARM_UP_DRAFTS, WARM_UP_SCENE } from './warm-up.ts'

/** The pure reader of the domain with the built-in rules of the bundle, and what the background knows beyond them. */
export interface PageReader {
  /** What Koi understands of a draft; `now` is epoch milliseconds. */
  read(text: string, scene: Scene, now: number): Reading
  knowledge(): Knowledge
  learn(knowledge: Knowledge): void
  /** What packs look for beside wording, from now on; null for nothing. */
  check(checks: PackChecks | null): void
  /** Makes patterns and weights ready, a little at each step, so that no key waits for it; what was read stays as it is. */
  warmUp(now: number): Iterator<void>
}

/** A reader that begins with `start` and reads anew with whatever is learnt; `matcherFor` makes the matcher of packs' rules. */
export function pageReader(
  start: Knowledge,
  matcherFor: (packs: readonly PackRules[]) => Matcher,
): PageReader {
  let known = start
  let checks: PackChecks | null = null
  let made: { readonly of: readonly PackRules[]; readonly matcher: Matcher } | null = null
  /** Unpacking a thousand rules takes too long to be done again for every phrase that is left alone. */
  const matcher = (): Matcher => {
    const { rules } = known.packs
    if (made?.of !== rules) made = { of: rules, matcher: matcherFor(rules) }
    return made.matcher
  }
  const readerNow = (): DraftReader => {
    const flags = new FlagReader(matcher())
    return createReader({ knowledge: known, flags: (text, context) => flags.read(text, context), checks })
  }
  let reader = readerNow()
  return {
    read: (text, scene, now) => reader.read({ text }, scene, now),
    knowledge: () => known,
    learn: (knowledge) => {
      known = knowledge
      reader = readerNow()
    },
    check: (next) => {
      checks = next
      reader = readerNow()
    },
    *warmUp(now) {
      const aside = readerNow()
      for (const text of WARM_UP_DRAFTS) {
        aside.read({ text }, WARM_UP_SCENE, now)
        yield
      }
    },
  }
}
