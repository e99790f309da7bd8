import { draftOf, sceneOf, usePage } from './around.ts'
import { Answers } from './sections/answers/answers.tsx'
import { Asked } from './sections/asked/asked.tsx'
import { Composer } from './sections/composer/composer.tsx'
import { Edited } from './sections/edited/edited.tsx'

import { PageState } from './sections/page-state/page-state.tsx'
import { ReplyHint } from './sections/page-state/reply-hint.tsx'
import { Promises } from './sections/promises/promises.tsx'
import { SayItBetter } from './sections/say-it-better/say-it-better.tsx'
import { Steps } from './sections/steps/steps.tsx'
import type { PanelState } from './state.ts'

/** Is there a conversation to show? */
export const hasScene = (state: PanelState): boolean => sceneOf(state) !== null
const isNote = (state: PanelState): boolean =>
  draftOf(state) !== null && sceneOf(state)?.visibility === 'note'

/** The reply at hand, from the steps to the promises. An internal note has no steps: no customer reads it. */
export function Reply() {
  const isThere = usePage(hasScene)
  const note = usePage(isNote)
  return (
    <>
      <PageState />
      <ReplyHint />
      <Edited />
      {note ? null : <Steps />}
      {note ? null : <SayItBetter />}
      {isThere ? <Answers /> : null}
      {isThere ? <Composer /> : null}
      <Asked />
      <Promises />
    </>
  )
}
