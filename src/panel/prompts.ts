import { useMemo } from 'preact/hooks'
import { promptsForSteps } from '../domain/carp/prompts.ts'
import { type Prompt, STEPS } from '../domain/carp/step.ts'
import { calendarOf, draftOf, sceneOf, useFiled, usePage } from './around.ts'
import type { PanelState } from './state.ts'

/** The steps that the draft lacks, joined; null without a draft, and for a note, which no customer reads. */
function lackingIn(state: PanelState): string | null {
  const reading = draftOf(state)?.reading
  if (!reading || sceneOf(state)?.visibility === 'note') return null
  return STEPS.filter((step) => reading.steps[step] !== 'done').join()
}

/** Sentences for the steps that the draft lacks, made from this conversation; null where there is no draft. */
export function usePrompts(): readonly Prompt[] | null {
  const scene = usePage(sceneOf)
  const lacking = usePage(lackingIn)
  const calendar = useFiled(calendarOf)
  return useMemo(() => {
    if (!scene || lacking === null) return null
    const steps = STEPS.filter((step) => lacking.split(',').includes(step))
    return promptsForSteps(steps, scene, { calendar }, Date.now())
  }, [scene, lacking, calendar])
}
