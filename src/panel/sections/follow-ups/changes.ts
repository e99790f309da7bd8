import type { Calendar } from '../../../domain/knowledge.ts'
import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { type Snooze, snoozeUntil } from '../../../domain/reminders/snooze.ts'
import { say } from '../../../platform/browser.ts'
import { editReminder, markDone, moveReminder, remindAt, reopen } from '../../../storage/reminders.ts'
import { type Around, tell } from '../../around.ts'
import { keepReminders } from '../../reminder/write.ts'
import { momentInWords } from '../../when.ts'

/** What can be done with a reminder on file; each says what happened and has a way back. */
export interface Changes {
  done(reminder: Reminder): Promise<void>
  snooze(reminder: Reminder, choice: Snooze, calendar: Calendar): Promise<void>
  edit(reminder: Reminder, text: string, dueAt: number): Promise<void>
}

export function changesOf(around: Around): Changes {
  const { db } = around
  const change = async (
    write: () => Promise<unknown>,
    news: string,
    back: () => Promise<unknown>,
  ): Promise<void> => {
    if (!(await keepReminders(around, write))) return
    tell(around, news, {
      text: say('undo'),
      run: () => {
        void keepReminders(around, back)
        around.notices.setState({ notice: null })
      },
    })
  }
  return {
    done: ({ id }) =>
      change(
        () => markDone(db, id, Date.now()),
        say('followUpKept'),
        () => reopen(db, id),
      ),
    snooze: (reminder, choice, calendar) => {
      const now = Date.now()
      const until = snoozeUntil(choice, now, calendar)
      const news = say('followUpMoved', momentInWords(until, now, calendar.zone))
      return change(
        () => moveReminder(db, reminder.id, until),
        news,
        () => remindAt(db, reminder),
      )
    },
    edit: (reminder, text, dueAt) =>
      change(
        () => editReminder(db, reminder.id, { text, dueAt }),
        say('followUpChanged'),
        () => remindAt(db, reminder),
      ),
  }
}
