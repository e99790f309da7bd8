import type { Knowledge } from '../domain/knowledge.ts'
import type { CompiledRules } from '../domain/language/compiled.ts'
import { FlagReader } from '../domain/language/flag-reader.ts'
import type { Matcher } from '../domain/language/matcher.ts'
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
  /** Makes patterns and weights ready, a little at each step, so that no key waits for it; what was read stays as it is. */
  warmUp(now: number): Iterator<void>
}

/** A reader that begins with `start` and reads anew with whatever is learnt; `matcherFor` makes the matcher of packs' rules. */
export function pageReader(
  start: Knowledge,
  matcherFor: (packs: CompiledRules | null) => Matcher,
): PageReader {
  const readerWith = (knowledge: Knowledge): DraftReader => {
    const flags = new FlagReader(knowledge.rules ? matcherFor(knowledge.rules) : builtIn())
    return createReader({ knowledge, flags: (text, context) => flags.read(text, context) })
  }
  let builtInRules: Matcher | null = null
  const builtIn = (): Matcher => {
    builtInRules ??= matcherFor(null)
    return builtInRules
  }
  let known = start
  let reader = readerWith(known)
  return {
    read: (text, scene, now) => reader.read({ text }, scene, now),
    knowledge: () => known,
    learn: (knowledge) => {
      known = knowledge
      reader = readerWith(knowledge)
    },
    *warmUp(now) {
      const aside = readerWith(known)
      for (const text of WARM_UP_DRAFTS) {
        aside.read({ text }, WARM_UP_SCENE, now)
        yield
      }
    },
  }
}
