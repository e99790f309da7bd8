import type { Swap } from '../../../domain/language/safe-rewrites.ts'
import { textUnder } from '../../../domain/text/span.ts'
import { say } from '../../../platform/browser.ts'
import { putInstead } from '../../answer/put-in.ts'
import { draftOf, tell, useAround } from '../../around.ts'

/** Makes several rewrites, last in the text first, each a step of its own; stops where the text is not what it was. */
export function useAll(): (swaps: readonly Swap[]) => Promise<void> {
  const around = useAround()
  return async (swaps) => {
    let made = 0
    for (const { span, said, rewrite } of swaps) {
      const draft = draftOf(around.store.getState())
      if (!draft || textUnder(draft.text, span) !== said) break
      if (!(await putInstead(around, span, rewrite))) return
      made++
    }
    tell(around, say('flagsUsed', String(made)))
  }
}
