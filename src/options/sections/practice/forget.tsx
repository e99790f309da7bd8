import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { forgetPractice } from '../../../storage/drills.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Confirm } from '../../parts/confirm.tsx'
import { useKoi } from '../../parts/koi.ts'

interface ForgetProps {
  readonly isEmpty: boolean
  readonly onForgotten: () => void
}

/** What practice keeps, and a way to forget it. */
export function Forget({ isEmpty, onForgotten }: ForgetProps) {
  const { db, attempt, tell } = useKoi()
  const [asking, setAsking] = useState(false)
  const forget = async (): Promise<void> => {
    setAsking(false)
    const done = await attempt(() => forgetPractice(db).then(() => true))
    if (!done) return
    onForgotten()
    tell(say('practiceForgotten'))
  }
  return (
    <Card title={say('practiceKept')} intro={say('practiceKeptIntro')}>
      {!isEmpty && (
        <span class="danger">
          <Button look="outline" onClick={() => setAsking(true)}>
            {say('practiceForget')}
          </Button>
        </span>
      )}
      {asking && (
        <Confirm
          title={say('practiceForgetTitle')}
          yes={say('practiceForget')}
          onYes={() => void forget()}
          onNo={() => setAsking(false)}
        >
          <p>{say('practiceForgetText')}</p>
        </Confirm>
      )}
    </Card>
  )
}
