import { STEPS, type Step } from '../../../domain/carp/step.ts'
import type { StepState } from '../../../domain/reading/reading.ts'
import { say } from '../../../platform/browser.ts'
import { stepName } from '../../step-names.ts'

interface PondProps {
  readonly steps: Readonly<Record<Step, StepState>>
  readonly shown: Step | undefined
  readonly onChoose: (step: Step) => void
}

const STATES: Readonly<Record<StepState, string>> = {
  done: 'stepDone',
  next: 'stepNext',
  missing: 'stepMissing',
}

/** A small koi, seen from above, head to the right. */
function Koi() {
  return (
    <svg viewBox="0 0 36 20" aria-hidden="true">
      <path d="M9 10C6 7 3 5 1 5c1 2 1.600 3.400 1.600 5S2 13 1 15c2 0 5-2 8-5z" fill="currentColor" />
      <path d="M7 10c4-6 10-7 16-6.500C29 4 33 7 35 10c-2 3-6 6-12 6.500C17 17 11 16 7 10z" class="body" />
      <path
        d="M12 6.300c3-2.300 7-3 11-2.800-1 3-3 4.500-6 4.800-2 .2-4-.4-5-2zM22 16.500c-1-3 1-5 4-5.500s5 .5 6 1.500c-2 2-5 3.600-10 4z"
        fill="currentColor"
      />
      <circle cx="31" cy="8.200" r="1" class="eye" />
    </svg>
  )
}

/** The four stones; the koi swims in front of the last step that was taken without a gap. */
export function Pond({ steps, shown, onChoose }: PondProps) {
  const next = STEPS.findIndex((step) => steps[step] !== 'done')
  const at = next === -1 ? STEPS.length : next
  return (
    <div class="water">
      <span class="koi" style={{ insetInlineStart: `max(14px, ${at * 25}%)` }}>
        <Koi />
      </span>
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          class={`stone ${steps[step]}`}
          aria-expanded={step === shown}
          onClick={() => onChoose(step)}
          data-stop
        >
          <i aria-hidden="true">{stepName(step).charAt(0)}</i>
          <span>{stepName(step)}</span>
          <span class="aloud">{say(STATES[steps[step]])}</span>
        </button>
      ))}
    </div>
  )
}
