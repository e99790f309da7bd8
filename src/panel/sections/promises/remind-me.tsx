import { say } from '../../../platform/browser.ts'
import { NewReminder } from '../../reminder/new-reminder.tsx'

/** A reminder by hand on the ticket at hand. */
export function RemindMe() {
  return <NewReminder as="remind-me" look="quiet" label={say('remindMe')} />
}
