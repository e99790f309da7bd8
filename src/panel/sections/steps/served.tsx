import type { Step } from '../../../domain/carp/step.ts'
import { textUnder } from '../../../domain/text/span.ts'
import { say } from '../../../platform/browser.ts'
import { draftOf, useAround, usePage } from '../../around.ts'

/** The sentences of the draft that serve a step; a click shows one in the box. */
export function Served({ step }: { readonly step: Step }) {
  const { page } = useAround()
  const draft = usePage(draftOf)
  const serving = draft?.reading.sentences.filter(({ steps }) => steps.includes(step)) ?? []
  return (
    <ul class="served" aria-label={say('stepServedBy')}>
      {serving.map(({ span }) => (
        <li key={span.start}>
          <button type="button" onClick={() => page.show(span)} title={say('showInBox')}>
            {textUnder(draft?.text ?? '', span)}
          </button>
        </li>
      ))}
    </ul>
  )
}
