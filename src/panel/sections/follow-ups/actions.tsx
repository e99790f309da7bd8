import { useState } from 'preact/hooks'
import type { Calendar } from '../../../domain/knowledge.ts'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import type { Snooze } from '../../../domain/reminders/snooze.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { useFocusTurn } from '../../../ui/use-focus-turn.ts'
import type { Changes } from './changes.ts'

interface ActionsProps {
  readonly reminder: Reminder
  readonly calendar: Calendar
  readonly changes: Changes
  readonly onEdit: () => void
}

const SNOOZES: readonly (readonly [Snooze, string])[] = [
  ['later-today', 'snoozeLaterToday'],
  ['tomorrow', 'snoozeTomorrow'],
  ['next-week', 'snoozeNextWeek'],
]

/** Done, later, change. */
export function Actions({ reminder, calendar, changes, onEdit }: ActionsProps) {
  const [isSnoozing, setSnoozing] = useState(false)
  const turn = useFocusTurn<HTMLSpanElement>(isSnoozing)
  const about = reminder.text
  const snooze = (choice: Snooze): void => {
    setSnoozing(false)
    void changes.snooze(reminder, choice, calendar)
  }
  return (
    <div class="row">
      {isSnoozing ? null : (
        <Button
          look="outline"
          label={say('followUpDoneNamed', about)}
          onClick={() => void changes.done(reminder)}
        >
          {say('followUpDone')}
        </Button>
      )}
      <span class="turn" ref={turn}>
        {isSnoozing ? (
          SNOOZES.map(([choice, name]) => (
            <Button key={choice} look="outline" onClick={() => snooze(choice)}>
              {say(name)}
            </Button>
          ))
        ) : (
          <Button
            look="quiet"
            expanded={false}
            label={say('followUpSnoozeNamed', about)}
            onClick={() => setSnoozing(true)}
          >
            {say('followUpSnooze')}
          </Button>
        )}
      </span>
      {isSnoozing ? null : (
        <Button look="quiet" label={say('followUpEditNamed', about)} onClick={onEdit}>
          {say('followUpEdit')}
        </Button>
      )}
    </div>
  )
}
