import { promptsForSteps } from '../carp/prompts.ts'
import { STEPS, type Step } from '../carp/step.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Flag } from '../language/flag.ts'
import type { Scene } from '../scene.ts'
import { textUnder } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** Something that a draft can do with next. */
export type Thing =
  | { readonly kind: 'flag'; readonly flag: Flag; readonly said: string; readonly text: string }
  | { readonly kind: 'step'; readonly step: Step; readonly text: string }
  | { readonly kind: 'ask'; readonly text: string }

/** No more of a kind than this: the first ones are enough to go on with. */
const MOST = { flag: 3, step: 2, ask: 2 }

/**
 * What to do next about a draft: better words, a sentence for each step that is missing, questions still open, in this order. `now` in epoch
 * milliseconds. An internal note has no steps.
 */
export function nextThings(
  text: string,
  reading: Pick<Reading, 'flags' | 'steps' | 'asks'>,
  scene: Scene,
  knowledge: Pick<Knowledge, 'calendar'>,
  now: number,
): Thing[] {
  const flags = reading.flags
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((flag): Thing[] =>
      flag.rewrite === null
        ? []
        : [{ kind: 'flag', flag, said: textUnder(text, flag.replaces), text: flag.rewrite }],
    )
  const missing = scene.visibility === 'note' ? [] : STEPS.filter((step) => reading.steps[step] !== 'done')
  const steps = missing.flatMap((step): Thing[] => {
    const [first] = promptsForSteps([step], scene, knowledge, now)
    return first ? [{ kind: 'step', step, text: first.text }] : []
  })
  const asks = reading.asks
    .filter(({ answered }) => !answered)
    .map((ask): Thing => ({ kind: 'ask', text: ask.text.replace(/\s+/g, ' ').trim() }))
  return [...flags.slice(0, MOST.flag), ...steps.slice(0, MOST.step), ...asks.slice(0, MOST.ask)]
}
