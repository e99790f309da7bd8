import type { Step } from '../domain/carp/step.ts'
import { say } from '../platform/browser.ts'

const NAMES: Readonly<Record<Step, string>> = {
  control: 'stepControl',
  acknowledge: 'stepAcknowledge',
  refocus: 'stepRefocus',
  'problem-solve': 'stepProblemSolve',
}

/** What a step is called on screen. */
export const stepName = (step: Step): string => say(NAMES[step])
