import type { TicketSeed } from '../ticket.ts'

export const missingRefund: TicketSeed = {
  id: '4819',
  subject: 'refund stil not here???',
  status: 'new',
  unread: true,
  customer: {
    name: 'Tom Wieczorek',
    email: 't.wieczorek88@postbox.example',
    about: 'Coventry, customer since last spring',
    orders: [
      { number: 'CK-46552', item: 'Chef knife, 20 cm', state: 'Returned, refund pending' },
      { number: 'CK-45019', item: 'Whetstone 1000/6000', state: 'Delivered' },
    ],
  },
  messages: [
    {
      from: 'customer',
      when: { minutesAgo: 112 },
      text: `hi i sent the knife back 3 weeks ago allready, the tracking says you recieved it and singed for it. still no mony on my card!!! and on my bank it looks like i payed TWICE, 2x 89,90

your site says refunds take 5 days max. how long do i have to wait, its not my job to chase you for this

tom`,
    },
    {
      from: 'customer',
      when: { minutesAgo: 71 },
      text: 'and dont send me that automatic anser agian pls, i want a real person to look at it. order is CK-46552',
    },
  ],
}
