import { say } from '../../../platform/browser.ts'
import { forgetOldChoices, KEEP_CHOICES_DAYS } from '../../../storage/choices.ts'
import { choose, setting } from '../../../storage/settings.ts'
import { Field } from '../../parts/field.tsx'
import { useKoi } from '../../parts/koi.ts'
import { useLive } from '../../parts/use-live.ts'

/** For how long what was learnt is kept; what is older goes at once. */
export function KeepFor() {
  const { db, attempt, now, tell } = useKoi()
  const days = useLive((store) => setting(store, 'keepChoicesDays'))
  if (days === undefined) return null
  const change = async (value: string): Promise<void> => {
    const chosen = Number(value)
    const done = await attempt(async () => {
      await choose(db, 'keepChoicesDays', chosen)
      await forgetOldChoices(db, now())
      return true
    })
    if (done) tell(say('learntKept', value))
  }
  return (
    <div class="keep-for">
      <Field label={say('learntKeepFor')} hint={say('learntKeepForHint')}>
        {(wiring) => (
          <select
            {...wiring}
            value={String(days)}
            onChange={(event) => void change(event.currentTarget.value)}
          >
            {KEEP_CHOICES_DAYS.map((one) => (
              <option key={one} value={String(one)}>
                {say('learntDays', String(one))}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
