import { say } from '../../../platform/browser.ts'
import type { Trouble as Kind } from '../../../storage/trouble.ts'
import { useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import './trouble.css'

const troubleIn = (filed: Filed) => filed.trouble

const WORDS: Readonly<Record<Kind, readonly [title: string, help: string]>> = {
  newer: ['troubleNewer', 'troubleNewerHelp'],
  full: ['troubleFull', 'troubleFullHelp'],
  blocked: ['troubleBlocked', 'troubleBlockedHelp'],
  broken: ['troubleBroken', 'troubleBrokenHelp'],
}

/** One clear message when Koi's store is in trouble: what it means and what to do. The rest of the panel works on. */
export function Trouble() {
  const trouble = useFiled(troubleIn)
  if (!trouble) return <div role="alert" />
  const [title, help] = WORDS[trouble]
  return (
    <div role="alert">
      <div class="trouble">
        <strong>{say(title)}</strong>
        <p>{say(help)}</p>
      </div>
    </div>
  )
}
