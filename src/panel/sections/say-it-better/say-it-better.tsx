import { useState } from 'preact/hooks'
import { safeRewrites } from '../../../domain/language/safe-rewrites.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { draftOf, useFiled, useKeys, usePage } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { FlagCard } from './flag-card.tsx'
import { Hints } from './hints.tsx'
import { keyed } from './keyed.ts'
import { useAll } from './use-all.ts'
import { useHints } from './use-hints.ts'
import './say-it-better.css'

const budgetOf = (filed: Filed) => filed.noiseBudget

/** What could land better, the most harmful first, each with what to say instead. */
export function SayItBetter() {
  const draft = usePage(draftOf)
  const budget = useFiled(budgetOf)
  const keys = useKeys()
  const applyAll = useAll()
  const hints = useHints()
  const [isAll, setAll] = useState(false)
  if (!draft || draft.text.trim() === '') return null
  const flags = keyed(draft.reading.flags, draft.text)
  const shown = isAll ? flags : flags.slice(0, budget)
  const safe = safeRewrites(
    shown.map(({ flag }) => flag),
    draft.text,
  )
  const first = shown.find(({ flag }) => flag.rewrite !== null)?.key
  const all =
    safe.length > 1 ? (
      <Button look="quiet" hotkey={keys('use-all-rewrites')} onClick={() => void applyAll(safe)}>
        {say('flagsUseAll', String(safe.length))}
      </Button>
    ) : null
  return (
    <Section name="say-it-better" title={say('flagsTitle')} aside={all}>
      <p class="aloud" aria-live="polite">
        {say('flagsCount', String(flags.length))}
      </p>
      {flags.length + hints.length === 0 ? <p class="calm">{say('flagsNone')}</p> : null}
      <ul>
        {shown.map(({ key, flag }) => (
          <li key={key}>
            <FlagCard
              flag={flag}
              text={draft.text}
              hotkey={key === first ? keys('use-rewrite') : undefined}
            />
          </li>
        ))}
      </ul>
      {flags.length > shown.length ? (
        <Button look="quiet" onClick={() => setAll(true)}>
          {say('flagsMore', String(flags.length - shown.length))}
        </Button>
      ) : null}
      <Hints hints={hints} />
      {draft.reading.notRead ? <p class="quietly">{say('draftNotRead')}</p> : null}
    </Section>
  )
}
