import { useMemo } from 'preact/hooks'
import type { Bucket } from '../../../domain/reminders/reminder.ts'
import { say } from '../../../platform/browser.ts'
import { Section } from '../../../ui/section.tsx'
import { calendarOf, useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { useNow } from '../../reminder/use-now.ts'
import { AddReminder } from './add-reminder.tsx'
import { groupReminders } from './group.ts'
import { ReminderCard } from './reminder-card.tsx'
import './follow-ups.css'

const remindersOf = (filed: Filed) => filed.reminders
const readyOf = (filed: Filed) => filed.ready

const NAMES: Readonly<Record<Bucket, string>> = {
  overdue: 'bucketOverdue',
  today: 'bucketToday',
  tomorrow: 'bucketTomorrow',
  'this-week': 'bucketThisWeek',
  later: 'bucketLater',
}

/** Every promise and reminder that is not kept yet, by when it falls due. */
export function FollowUps() {
  const reminders = useFiled(remindersOf)
  const calendar = useFiled(calendarOf)
  const isReady = useFiled(readyOf)
  const now = useNow(reminders, calendar)
  const groups = useMemo(() => groupReminders(reminders, now, calendar), [reminders, now, calendar])
  return (
    <div class="follow-ups">
      {groups.map(({ bucket, reminders: inside }) => (
        <Section
          key={bucket}
          name={`bucket ${bucket}`}
          title={say(NAMES[bucket])}
          aside={<span class="quietly">{inside.length}</span>}
        >
          <ul>
            {inside.map((reminder) => (
              <li key={reminder.id}>
                <ReminderCard reminder={reminder} now={now} calendar={calendar} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {isReady && groups.length === 0 ? (
        <div class="all-kept">
          <strong>{say('followUpsNone')}</strong>
          <p>{say('followUpsNoneWhy')}</p>
        </div>
      ) : null}
      <AddReminder />
    </div>
  )
}
