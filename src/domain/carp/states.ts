import type { SentenceReading, StepState } from '../reading/reading.ts'
import { STEPS, type Step } from './step.ts'

/** How the four steps stand: done where a sentence serves them, next for the first that none serves, missing for the rest. */
export function stepStates(sentences: readonly SentenceReading[]): Record<Step, StepState> {
  const served = new Set(sentences.flatMap(({ steps }) => steps))
  const next = STEPS.find((step) => !served.has(step))
  const state = (step: Step): StepState => (served.has(step) ? 'done' : step === next ? 'next' : 'missing')
  return {
    control: state('control'),
    acknowledge: state('acknowledge'),
    refocus: state('refocus'),
    'problem-solve': state('problem-solve'),
  }
}
