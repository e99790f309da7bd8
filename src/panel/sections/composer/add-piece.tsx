import { useId, useState } from 'preact/hooks'
import { STEPS, type Step } from '../../../domain/carp/step.ts'
import { say } from '../../../platform/browser.ts'
import { useAround } from '../../around.ts'
import { type PickedList, withPiece } from '../../message/picked.ts'
import { changePicked } from '../../message/ticket.ts'
import { stepName } from '../../step-names.ts'
import { useOffers } from './use-offers.ts'

function Offers({
  step,
  query,
  picked,
}: {
  readonly step: Step
  readonly query: string
  readonly picked: PickedList
}) {
  const around = useAround()
  const offers = useOffers(step, query).filter(({ piece }) => picked.every(({ id }) => id !== piece.id))
  if (offers.length === 0) return <p class="quietly">{say('composeNothing')}</p>
  return (
    <ul class="offers">
      {offers.map(({ piece, title }) => (
        <li key={piece.id}>
          <button
            type="button"
            data-stop
            aria-label={say('composeAddNamed', title)}
            onClick={() => changePicked(around, (list) => withPiece(list, piece))}
          >
            <span aria-hidden="true">+</span>
            <span>{title}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** What can be added for each step: the first step without a piece comes up by itself. */
export function AddPiece({ picked }: { readonly picked: PickedList }) {
  const id = useId()
  const [chosen, setChosen] = useState<Step | null>(null)
  const [query, setQuery] = useState('')
  const lacking = STEPS.find((step) => picked.every((piece) => piece.step !== step))
  const step = chosen ?? lacking ?? 'problem-solve'
  return (
    <div class="add-piece">
      <fieldset class="steps-choice">
        <legend class="aloud">{say('composeStep')}</legend>
        {STEPS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === step}
            onClick={() => setChosen(one)}
            class={picked.some((piece) => piece.step === one) ? 'served' : ''}
          >
            {stepName(one)}
          </button>
        ))}
      </fieldset>
      <label for={id} class="aloud">
        {say('composeSearch')}
      </label>
      <input
        id={id}
        type="search"
        class="compose-search"
        placeholder={say('composeSearch')}
        value={query}
        autocomplete="off"
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <Offers step={step} query={query} picked={picked} />
    </div>
  )
}
