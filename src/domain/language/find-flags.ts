import type { FlagContext } from './context.ts'
import type { Flag } from './flag.ts'
import { FlagReader } from './flag-reader.ts'
import type { Matcher } from './matcher.ts'

/**
 * Off-putting wording in a draft, most harmful first; spans are UTF-16 offsets into `text`. Text in another language
 * has no flags. For a draft that is being typed, keep a FlagReader instead: it reads only what changed.
 */
export function findFlags(text: string, matcher: Matcher, context: FlagContext): Flag[] {
  return new FlagReader(matcher).read(text, context)
}
