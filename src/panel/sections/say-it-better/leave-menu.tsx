import type { Leaving } from '../../../domain/knowledge.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'

interface LeaveMenuProps {
  readonly leave: (leaving: Leaving) => void
}

/** The four ways to leave a flag alone: these words or all like them, on this desk or everywhere. */
export function LeaveMenu({ leave }: LeaveMenuProps) {
  return (
    <div class="leave">
      <div class="row">
        <span>{say('leavePhrase')}</span>
        <Button
          look="quiet"
          label={say('leavePhraseHere')}
          onClick={() => leave({ what: 'phrase', where: 'here' })}
        >
          {say('leaveHere')}
        </Button>
        <Button
          look="quiet"
          label={say('leavePhraseEverywhere')}
          onClick={() => leave({ what: 'phrase', where: 'everywhere' })}
        >
          {say('leaveEverywhere')}
        </Button>
      </div>
      <div class="row">
        <span>{say('leaveRule')}</span>
        <Button
          look="quiet"
          label={say('leaveRuleHere')}
          onClick={() => leave({ what: 'rule', where: 'here' })}
        >
          {say('leaveHere')}
        </Button>
        <Button
          look="quiet"
          label={say('leaveRuleEverywhere')}
          onClick={() => leave({ what: 'rule', where: 'everywhere' })}
        >
          {say('leaveEverywhere')}
        </Button>
      </div>
    </div>
  )
}
