import { FlagReader } from '../../../../../domain/language/flag-reader.ts'
import { loadRules, type Matcher } from '../../../../../domain/language/matcher.ts'
import { loadOpinion } from '../../../../../domain/language/opinion/opinion.ts'
import type { PackedRules } from '../../../../../domain/language/packed.ts'
import rules from '../../../../../starter-pack/compiled/rules.json' with { type: 'json' }
import weights from '../../../../../starter-pack/opinion.json' with { type: 'json' }

/** The compiler's output is data of our own build: it is typed here, once, and checked by the compiler's tests. */
const builtIn = rules as PackedRules

/** The built-in rules and the learned second opinion. */
export function builtInMatcher(): Matcher {
  return loadRules(loadOpinion({ ...weights, format: 1 }), builtIn)
}

/** A reader with the built-in rules and the learned second opinion, as the assistant has it in a page. */
export function wordingReader(): FlagReader {
  return new FlagReader(builtInMatcher())
}
