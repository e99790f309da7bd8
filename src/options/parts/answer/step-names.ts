import type { Step } from '../../../domain/carp/step.ts'
import { say } from '../../../platform/browser.ts'

const WORDS: Readonly<Record<Step, string>> = {
  control: 'libraryStepControl',
  acknowledge: 'libraryStepAcknowledge',
  refocus: 'libraryStepRefocus',
  'problem-solve': 'libraryStepProblemSolve',
}

/** A step of CARP in the agent's language. */
export const stepName = (step: Step): string => say(WORDS[step])
