import { say } from '../../../platform/browser.ts'
import { draftOf, useAround, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'

const givenOf = (state: PanelState) => draftOf(state)?.reading.alreadyGiven ?? null

/** Where the draft asks for what the customer has told already; a click shows the question in the box. */
export function AlreadyTold() {
  const { page } = useAround()
  const given = usePage(givenOf) ?? []
  return (
    <ul class="already-told" aria-live="polite">
      {given.map(({ kind, span, value }) => (
        <li key={kind}>
          <button type="button" onClick={() => page.show(span)} title={say('showInBox')}>
            {say('alreadyTold', value)}
          </button>
        </li>
      ))}
    </ul>
  )
}
