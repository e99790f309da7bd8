import { say } from '../../../platform/browser.ts'
import { countAgain, forgetCounts } from '../../../storage/counts.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Switch } from '../../parts/field.tsx'
import { useKoi } from '../../parts/koi.ts'
import { useSetting } from '../../parts/use-setting.ts'

/** Whether anything is counted, and how to forget what was. */
export function Counting({ isEmpty }: { readonly isEmpty: boolean }) {
  const { db, attempt, tell } = useKoi()
  const [on, setOn] = useSetting('countReplies')
  const forget = async (): Promise<void> => {
    const gone = await attempt(() => forgetCounts(db))
    if (!gone) return
    tell(say('insightsForgotten'), {
      text: say('optionsUndo'),
      run: () => void attempt(() => countAgain(db, gone)),
    })
  }
  return (
    <Card title={say('insightsCounting')}>
      {on !== undefined && (
        <Switch label={say('insightsCount')} hint={say('insightsCountHint')} on={on} onChange={setOn} />
      )}
      {!isEmpty && (
        <p class="danger">
          <Button look="outline" onClick={() => void forget()}>
            {say('insightsForget')}
          </Button>
        </p>
      )}
    </Card>
  )
}
