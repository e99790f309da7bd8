import { LONGEST_LEFT } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import { type Span, textUnder } from '../text/span.ts'

/**
 * Did the agent say that these words may stay, on this desk or everywhere? Told by the letter: rules of wording fold numbers away, and who may
 * offer 45 days once may not offer 60.
 */
export function isLeftAlone(rule: string, text: string, span: Span, { ignored, desk }: FlagContext): boolean {
  return ignored.some(
    (one) =>
      (one.desk === '' || one.desk === desk) &&
      one.rule === rule &&
      (one.phrase === '' || one.phrase === textUnder(text, span).toLowerCase().slice(0, LONGEST_LEFT)),
  )
}
