import { sureFirstName } from '../../../domain/text/sure-name.ts'
import { say } from '../../../platform/browser.ts'
import { Section } from '../../../ui/section.tsx'
import { draftOf, sceneOf, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { AlreadyTold } from './already-told.tsx'
import './asked.css'

const asksOf = (state: PanelState) => draftOf(state)?.reading.asks ?? null
const toldAgain = (state: PanelState): boolean => (draftOf(state)?.reading.alreadyGiven.length ?? 0) > 0

/** What the customer asked, what of it the draft answers, and what it asks for though it was told. */
export function Asked() {
  const asks = usePage(asksOf)
  const scene = usePage(sceneOf)
  const isToldAgain = usePage(toldAgain)
  if (!asks || (asks.length === 0 && !isToldAgain)) return null
  const name = sureFirstName(scene?.customer.name?.value ?? '')
  const answered = asks.filter((ask) => ask.answered).length
  return (
    <Section
      name="asked"
      title={name ? say('askedTitleBy', name) : say('askedTitle')}
      aside={
        asks.length > 0 ? (
          <span class="quietly">{say('askedCount', String(answered), String(asks.length))}</span>
        ) : null
      }
    >
      <ul aria-live="polite" aria-relevant="text">
        {asks.map((ask) => (
          <li key={ask.id} class={ask.answered ? 'ok' : ''}>
            <svg viewBox="0 0 16 16" role="img" aria-label={say(ask.answered ? 'askAnswered' : 'askOpen')}>
              <circle cx="8" cy="8" r="6.500" />
              {ask.answered ? <path d="m5 8.200 2.200 2.200L11.200 6" /> : null}
            </svg>
            <span>
              {ask.text} {ask.again ? <em>{say('askAgain')}</em> : null}
            </span>
          </li>
        ))}
      </ul>
      <AlreadyTold />
    </Section>
  )
}
