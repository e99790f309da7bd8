import { useState } from 'preact/hooks'
import type { Calendar } from '../../../domain/knowledge.ts'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { DateTile } from '../../../ui/date-tile.tsx'
import { useAround } from '../../around.ts'
import { ReminderForm } from '../../reminder/reminder-form.tsx'
import { momentInWords } from '../../when.ts'
import { Actions } from './actions.tsx'
import { changesOf } from './changes.ts'
import { TicketLink } from './ticket-link.tsx'

interface ReminderCardProps {
  readonly reminder: Reminder
  readonly now: number
  readonly calendar: Calendar
}

/** One promise or reminder: its day, its words, whose it is, and what to do with it. */
export function ReminderCard({ reminder, now, calendar }: ReminderCardProps) {
  const changes = changesOf(useAround())
  const [isEditing, setEditing] = useState(false)
  const { text, dueAt } = reminder
  if (isEditing)
    return (
      <div class="card">
        <ReminderForm
          text={text}
          dueAt={dueAt}
          onCancel={() => setEditing(false)}
          onSave={(words, next) => {
            setEditing(false)
            void changes.edit(reminder, words, next)
          }}
        />
      </div>
    )
  return (
    <article class="card follow-up">
      <DateTile at={dueAt} zone={calendar.zone} late={dueAt < now} />
      <div class="words">
        <p>{text}</p>
        <p class="quietly">
          <time dateTime={new Date(dueAt).toISOString()}>{momentInWords(dueAt, now, calendar.zone)}</time>
        </p>
        <TicketLink reminder={reminder} />
      </div>
      <Actions reminder={reminder} calendar={calendar} changes={changes} onEdit={() => setEditing(true)} />
    </article>
  )
}
