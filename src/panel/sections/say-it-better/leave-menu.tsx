import type { Leaving } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'

interface LeaveMenuProps {
  readonly leave: (leaving: Leaving) => void
}

/** What can be left alone, and where, each with the whole of it in words for who cannot see the columns. */
const LINES = [
  { what: 'phrase', title: 'leavePhrase', here: 'leavePhraseHere', everywhere: 'leavePhraseEverywhere' },
  { what: 'rule', title: 'leaveRule', here: 'leaveRuleHere', everywhere: 'leaveRuleEverywhere' },
] as const

/** The four ways to leave a flag alone: these words or all like them, on this desk or everywhere. */
export function LeaveMenu({ leave }: LeaveMenuProps) {
  return (
    <div class="leave">
      {LINES.map(({ what, title, here, everywhere }) => (
        <div class="row" key={what}>
          <span>{say(title)}</span>
          <Button look="quiet" label={say(here)} onClick={() => leave({ what, where: 'here' })}>
            {say('leaveHere')}
          </Button>
          <Button look="quiet" label={say(everywhere)} onClick={() => leave({ what, where: 'everywhere' })}>
            {say('leaveEverywhere')}
          </Button>
        </div>
      ))}
    </div>
  )
}
