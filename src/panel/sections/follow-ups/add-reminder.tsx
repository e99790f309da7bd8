import { say } from '../../../platform/browser.ts'
import { sceneOf, usePage } from '../../around.ts'
import { NewReminder } from '../../reminder/new-reminder.tsx'

/** A reminder by hand, on the ticket at hand where there is one. */
export function AddReminder() {
  const scene = usePage(sceneOf)
  const about = scene && say('reminderAbout', scene.customer.name?.value ?? say('customerUnknown'))
  return <NewReminder as="section add" look="outline" label={say('followUpsAdd')} about={about} />
}
