import type { Step } from '../../../domain/carp/step.ts'
import type { Thing } from '../../../domain/reading/next-things.ts'
import { say } from '../../../platform/browser.ts'

const STEPS: Readonly<Record<Step, string>> = {
  control: 'stepControl',
  acknowledge: 'stepAcknowledge',
  refocus: 'stepRefocus',
  'problem-solve': 'stepProblemSolve',
}

/** What kind of thing this is, as agents know it. */
export function thingKind(thing: Thing): string {
  switch (thing.kind) {
    case 'flag':
      return say('nextInstead', thing.said === '' ? thing.flag.why : thing.said)
    case 'step':
      return say('nextStep', say(STEPS[thing.step]))
    case 'ask':
      return say('nextAsk')
  }
}
