import { useState } from 'preact/hooks'
import { nextWorkingDay } from '../../domain/reminders/workdays.ts'
import { say } from '../../platform/browser.ts'
import { Button } from '../../ui/button.tsx'
import { useFocusTurn } from '../../ui/use-focus-turn.ts'
import { calendarOf, sceneOf, tell, useAround, useFiled, useKeys } from '../around.ts'
import { momentInWords } from '../when.ts'
import { ReminderForm } from './reminder-form.tsx'
import { fileReminder, reminderByHand } from './write.ts'

interface NewReminderProps {
  /** The class of the whole. */
  readonly as: string
  readonly look: 'quiet' | 'outline'
  readonly label: string
  /** What the reminder is about, where it is not plain from the place. */
  readonly about?: string | null
}

/** A reminder by hand, on the ticket at hand where there is one: a button, and the form behind it. */
export function NewReminder({ as, look, label, about = null }: NewReminderProps) {
  const around = useAround()
  const keys = useKeys()
  const calendar = useFiled(calendarOf)
  const [isOpen, setOpen] = useState(false)
  const turn = useFocusTurn<HTMLDivElement>(isOpen)
  const save = async (text: string, dueAt: number): Promise<void> => {
    const now = Date.now()
    const reminder = reminderByHand(text, dueAt, sceneOf(around.store.getState()), now)
    if (!(await fileReminder(around, reminder))) return
    setOpen(false)
    tell(around, say('reminderFiled', momentInWords(dueAt, now, calendar.zone)))
  }
  return (
    <div class={as} ref={turn}>
      {isOpen ? (
        <div class="card">
          {about === null ? null : <p class="quietly">{about}</p>}
          <ReminderForm
            text=""
            dueAt={nextWorkingDay(Date.now(), calendar)}
            onCancel={() => setOpen(false)}
            onSave={(text, dueAt) => void save(text, dueAt)}
          />
        </div>
      ) : (
        <Button look={look} hotkey={keys('remind-me')} onClick={() => setOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  )
}
