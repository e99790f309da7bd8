import type { Reminder } from '../../../domain/reminders/reminder.ts'
import { say } from '../../../platform/browser.ts'
import { bringBack } from '../../../platform/tabs.ts'
import { tell, useAround } from '../../around.ts'

/** Whose ticket it is; a click brings its tab back. */
export function TicketLink({ reminder }: { readonly reminder: Reminder }) {
  const around = useAround()
  const { customer, ticketId, subject, ticketAddress } = reminder
  const number = ticketId === '' ? '' : `#${ticketId.replace(/^#/, '')}`
  const words = [customer, number, subject].filter(Boolean).join(' · ')
  if (!URL.canParse(ticketAddress)) return words === '' ? null : <p class="ticket">{words}</p>
  const open = (): void => {
    bringBack(ticketAddress).catch((error: unknown) => {
      console.error('Koi could not bring the ticket back:', error)
      tell(around, say('ticketNotBack'))
    })
  }
  return (
    <button type="button" class="ticket" onClick={open} title={say('ticketBack')}>
      {words || say('ticketBack')}
    </button>
  )
}
