import type { Knowledge } from '../domain/knowledge.ts'
import { FlagReader } from '../domain/language/flag-reader.ts'
import { loadRules, type Matcher } from '../domain/language/matcher.ts'
import type { Opinion } from '../domain/language/opinion/opinion.ts'
import type { PackedRules } from '../domain/language/packed.ts'
import { createReader, type DraftReader } from '../domain/reading/create-reader.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Scene } from '../domain/scene.ts'
import compiled from '../starter-pack/compiled/rules.json' with { type: 'json' }

/** The pure reader of the domain with the built-in rules of the bundle, and what the background knows beyond them. */
export interface PageReader {
  /** What Koi understands of a draft; `now` is epoch milliseconds. */
  read(text: string, scene: Scene, now: number): Reading
  knowledge(): Knowledge
  learn(knowledge: Knowledge): void
}

/** The compiler's output is data of our own build: it is typed here, once, and checked by the compiler's tests. */
const builtIn = compiled as PackedRules

/** A reader that begins with `start` and reads anew with whatever is learnt. */
export function pageReader(start: Knowledge, opinion: Opinion | null): PageReader {
  const readerWith = (knowledge: Knowledge): DraftReader => {
    const flags = new FlagReader(
      knowledge.rules ? loadRules(opinion, builtIn, knowledge.rules) : loadBuiltIn(),
    )
    return createReader({ knowledge, flags: (text, context) => flags.read(text, context) })
  }
  let builtInRules: Matcher | null = null
  const loadBuiltIn = (): Matcher => {
    builtInRules ??= loadRules(opinion, builtIn)
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
  }
}
