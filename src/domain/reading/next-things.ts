import { type Prompt, STEPS, type Step } from '../carp/step.ts'
import type { Flag } from '../language/flag.ts'
import { textUnder } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** Something that a draft can do with next. */
export type Thing =
  | { readonly kind: 'flag'; readonly flag: Flag; readonly said: string; readonly text: string }
  | { readonly kind: 'step'; readonly step: Step; readonly text: string }
  | { readonly kind: 'ask'; readonly text: string }

/** No more of a kind than this: the first ones are enough to go on with. */
const MOST = { flag: 3, step: 2, ask: 2 }

/** The steps that a draft still lacks, in the order of CARP. */
export const lackingSteps = ({ steps }: Pick<Reading, 'steps'>): Step[] =>
  STEPS.filter((step) => steps[step] !== 'done')

/**
 * What to do next about the draft `text`: better words, the first of the `prompts` for each step that is missing (promptsForSteps; none for an
 * internal note), questions still open, in this order.
 */
export function nextThings(
  text: string,
  reading: Pick<Reading, 'flags' | 'steps' | 'asks'>,
  prompts: readonly Prompt[],
): Thing[] {
  const flags = reading.flags
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((flag): Thing[] =>
      flag.rewrite === null
        ? []
        : [{ kind: 'flag', flag, said: textUnder(text, flag.replaces), text: flag.rewrite }],
    )
  const steps = lackingSteps(reading).flatMap((step): Thing[] => {
    const first = prompts.find((prompt) => prompt.step === step)
    return first ? [{ kind: 'step', step, text: first.text }] : []
  })
  const asks = reading.asks
    .filter(({ answered }) => !answered)
    .map((ask): Thing => ({ kind: 'ask', text: ask.text.replace(/\s+/g, ' ').trim() }))
  return [...flags.slice(0, MOST.flag), ...steps.slice(0, MOST.step), ...asks.slice(0, MOST.ask)]
}
