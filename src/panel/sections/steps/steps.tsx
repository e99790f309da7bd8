import { useState } from 'preact/hooks'
import { STEPS, type Step } from '../../../domain/carp/step.ts'
import type { StepState } from '../../../domain/reading/reading.ts'
import { say } from '../../../platform/browser.ts'
import { Section } from '../../../ui/section.tsx'
import { draftOf, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { stepName } from '../../step-names.ts'
import { Pond } from './pond.tsx'
import { Prompts } from './prompts.tsx'
import { Served } from './served.tsx'
import './steps.css'

const stepsOf = (state: PanelState) => draftOf(state)?.reading.steps ?? null

const HINTS: Readonly<Record<Step, string>> = {
  control: 'stepHintControl',
  acknowledge: 'stepHintAcknowledge',
  refocus: 'stepHintRefocus',
  'problem-solve': 'stepHintProblemSolve',
}

function news(steps: Readonly<Record<Step, StepState>>, next: Step | undefined): string {
  const done = STEPS.filter((step) => steps[step] === 'done').length
  return next ? say('stepsNews', String(done), stepName(next)) : say('stepsAllDone')
}

/** The four steps of the reply as stones across the pond, and what to say next. */
export function Steps() {
  const steps = usePage(stepsOf)
  const [chosen, setChosen] = useState<Step | null>(null)
  if (!steps) return null
  const next = STEPS.find((step) => steps[step] === 'next')
  const shown = chosen ?? next
  return (
    <Section name="steps" title={say('stepsTitle')}>
      <p class="aloud" aria-live="polite">
        {news(steps, next)}
      </p>
      <Pond steps={steps} shown={shown} onChoose={(step) => setChosen(step === shown ? null : step)} />
      {shown && (chosen || next) ? (
        <div class="card below" key={shown}>
          {steps[shown] === 'done' ? <Served step={shown} /> : <p class="quietly">{say(HINTS[shown])}</p>}
          <Prompts step={shown} />
        </div>
      ) : (
        <p class="calm">{say('stepsAllDone')}</p>
      )}
    </Section>
  )
}
