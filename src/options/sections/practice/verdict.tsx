import { stepsOfSentence } from '../../../domain/carp/steps.ts'
import type { Verdict } from '../../../domain/practice/check.ts'
import type { Scene } from '../../../domain/scene.ts'
import { textUnder } from '../../../domain/text/span.ts'
import { say } from '../../../platform/browser.ts'
import { stepName } from '../../parts/answer/step-names.ts'

/** Somebody wrote to us; nobody is known. */
const ANYBODY: Scene = {
  desk: '',
  ticket: { id: null, subject: null, address: '' },
  customer: { name: null, email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  ...{ thread: null, attachments: null, missing: [] },
}

/** What is said of a sentence that was written instead, in one line. */
export function verdictInWords(said: string, { passed, flags, lost }: Verdict): string {
  if (passed) {
    const [step] = stepsOfSentence(said, ANYBODY)
    return step ? say('practiceWellStep', stepName(step)) : say('practiceWell')
  }
  const [flag] = flags
  if (flag) return say('practiceStill', textUnder(said, flag.span), flag.why)
  return lost.length > 0 ? say('practiceLost', lost.join(', ')) : say('practiceElsewhere')
}
