import { lastActivity, type Ticket, ticketFrom } from '../ticket.ts'
import { cancelTeaClub } from './cancel-tea-club.ts'
import { crackedKettle } from './cracked-kettle.ts'
import { lostParcel } from './lost-parcel.ts'
import { missingRefund } from './missing-refund.ts'
import { oddConfirmation } from './odd-confirmation.ts'
import { officeMugs } from './office-mugs.ts'
import { passwordLink } from './password-link.ts'
import { thankYou } from './thank-you.ts'

const seeds = [
  crackedKettle,
  missingRefund,
  passwordLink,
  officeMugs,
  lostParcel,
  oddConfirmation,
  cancelTeaClub,
  thankYou,
]

/** All tickets as they stand at `now`, the one that moved last first. */
export function ticketsAt(now: Date): Ticket[] {
  return seeds.map((seed) => ticketFrom(seed, now)).sort((a, b) => +lastActivity(b) - +lastActivity(a))
}
