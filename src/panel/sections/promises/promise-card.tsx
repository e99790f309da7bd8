import { useState } from 'preact/hooks'
import type { AgentPromise } from '../../../domain/conversation/promise.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { DateTile } from '../../../ui/date-tile.tsx'
import { calendarOf, useAround, useFiled } from '../../around.ts'
import { ReminderForm } from '../../reminder/reminder-form.tsx'
import { momentInWords } from '../../when.ts'

interface PromiseCardProps {
  readonly promise: AgentPromise
  /** Another due date that the agent chose; undefined for the one Koi read. */
  readonly chosen: number | undefined
  readonly onChoose: (dueAt: number) => void
}

/** A promise in the draft: its day, its sentence, and when Koi will remind of it. */
export function PromiseCard({ promise, chosen, onChoose }: PromiseCardProps) {
  const { page } = useAround()
  const { zone } = useFiled(calendarOf)
  const [isOpen, setOpen] = useState(false)
  const dueAt = chosen ?? promise.dueAt
  const isOurs = chosen === undefined && !promise.dayNamed
  const isOff = chosen === undefined && promise.offDay
  return (
    <div class="card due">
      <DateTile at={dueAt} zone={zone} />
      <div class="words">
        <button type="button" class="plain" onClick={() => page.show(promise.span)} title={say('showInBox')}>
          “{promise.sentence}”
        </button>
        <p class="quietly">{say('promiseWhen', momentInWords(dueAt, Date.now(), zone))}</p>
        {isOurs ? <p class="quietly">{say('promiseNoDay')}</p> : null}
        {isOff ? <p class="quietly">{say('promiseOffDay')}</p> : null}
        {isOpen ? (
          <ReminderForm
            text={promise.sentence}
            dueAt={dueAt}
            isTextOpen={false}
            onCancel={() => setOpen(false)}
            onSave={(_, next) => {
              onChoose(next)
              setOpen(false)
            }}
          />
        ) : null}
      </div>
      {isOpen ? null : (
        <Button
          look="quiet"
          label={say('promiseChangeNamed', promise.sentence)}
          onClick={() => setOpen(true)}
        >
          {say('promiseChange')}
        </Button>
      )}
    </div>
  )
}
