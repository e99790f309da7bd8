import { useState } from 'preact/hooks'
import type { Calendar } from '../../../domain/knowledge.ts'
import { nextWorkingDay } from '../../../domain/reminders/workdays.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { useFocusTurn } from '../../../ui/use-focus-turn.ts'
import { sceneOf, tell, useAround, useKeys, usePage } from '../../around.ts'
import { ReminderForm } from '../../reminder/reminder-form.tsx'
import { fileReminder, reminderByHand } from '../../reminder/write.ts'
import { momentInWords } from '../../when.ts'

/** A reminder by hand, on the ticket at hand where there is one. */
export function AddReminder({ calendar }: { readonly calendar: Calendar }) {
  const around = useAround()
  const keys = useKeys()
  const scene = usePage(sceneOf)
  const [isOpen, setOpen] = useState(false)
  const turn = useFocusTurn<HTMLDivElement>(isOpen)
  const save = async (text: string, dueAt: number): Promise<void> => {
    const now = Date.now()
    if (!(await fileReminder(around, reminderByHand(text, dueAt, scene, now)))) return
    setOpen(false)
    tell(around, say('reminderFiled', momentInWords(dueAt, now, calendar.zone)))
  }
  return (
    <div class="section add" ref={turn}>
      {isOpen ? (
        <div class="card">
          {scene ? (
            <p class="quietly">
              {say('reminderAbout', scene.customer.name?.value ?? say('customerUnknown'))}
            </p>
          ) : null}
          <ReminderForm
            text=""
            dueAt={nextWorkingDay(Date.now(), calendar)}
            onCancel={() => setOpen(false)}
            onSave={(text, dueAt) => void save(text, dueAt)}
          />
        </div>
      ) : (
        <Button look="outline" hotkey={keys('remind-me')} onClick={() => setOpen(true)}>
          {say('followUpsAdd')}
        </Button>
      )}
    </div>
  )
}
