import { useState } from 'preact/hooks'
import { nextWorkingDay } from '../../../domain/reminders/workdays.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { useFocusTurn } from '../../../ui/use-focus-turn.ts'
import { calendarOf, sceneOf, tell, useAround, useFiled, useKeys } from '../../around.ts'
import { ReminderForm } from '../../reminder/reminder-form.tsx'
import { fileReminder, reminderByHand } from '../../reminder/write.ts'
import { momentInWords } from '../../when.ts'

/** A reminder by hand on the ticket at hand. */
export function RemindMe() {
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
    <div class="remind-me" ref={turn}>
      {isOpen ? (
        <div class="card">
          <ReminderForm
            text=""
            dueAt={nextWorkingDay(Date.now(), calendar)}
            onCancel={() => setOpen(false)}
            onSave={(text, dueAt) => void save(text, dueAt)}
          />
        </div>
      ) : (
        <Button look="quiet" hotkey={keys('remind-me')} onClick={() => setOpen(true)}>
          {say('remindMe')}
        </Button>
      )}
    </div>
  )
}
