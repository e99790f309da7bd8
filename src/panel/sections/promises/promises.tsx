import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Section } from '../../../ui/section.tsx'
import { draftOf, sceneOf, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { chosenDues, chosenFor, withChosen } from './chosen-due.ts'
import { PromiseCard } from './promise-card.tsx'
import { RemindMe } from './remind-me.tsx'
import { useChosenDues } from './use-chosen-dues.ts'
import './promises.css'

const promisesOf = (state: PanelState) => draftOf(state)?.reading.promises ?? null
const addressOf = (state: PanelState) => sceneOf(state)?.ticket.address ?? null

/** The promises in the draft with the days they fall due, and a reminder by hand. */
export function Promises() {
  const chosen = useChosenDues()
  const promises = usePage(promisesOf) ?? []
  const address = usePage(addressOf)
  if (address === null) return null
  const choose = (sentence: string, dueAt: number): void =>
    chosenDues.setState((all) => withChosen(all, { address, sentence, dueAt, chosenAt: Date.now() }), true)
  return (
    <Section name="promises" title={say(promises.length > 1 ? 'promisesTitle' : 'promiseTitle')}>
      <p class="aloud" aria-live="polite">
        {promises.length > 0 ? sayCount('promisesCount', promises.length) : ''}
      </p>
      {promises.length === 0 ? <p class="quietly">{say('promisesNone')}</p> : null}
      <ul>
        {promises.map((promise) => (
          <li key={promise.sentence}>
            <PromiseCard
              promise={promise}
              chosen={chosenFor(chosen, address, promise.sentence)?.dueAt}
              onChoose={(dueAt) => choose(promise.sentence, dueAt)}
            />
          </li>
        ))}
      </ul>
      <RemindMe />
    </Section>
  )
}
