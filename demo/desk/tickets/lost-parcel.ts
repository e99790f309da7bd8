import type { TicketSeed } from '../ticket.ts'

export const lostParcel: TicketSeed = {
  id: '4812',
  subject: 'Where is my parcel?',
  status: 'overdue',
  customer: {
    name: 'Gordon Hale',
    email: 'gordon@halefamily.example',
    about: 'Inverness, customer since 2017',
    orders: [
      { number: 'CK-47988', item: 'Cast-iron casserole, 26 cm', state: 'With the courier for 9 days' },
      { number: 'CK-41230', item: 'Bread tin, pair', state: 'Delivered' },
    ],
  },
  signature: `<p></p><p>--&nbsp;<br>Mira Okafor<br>Corner Kettle, customer care<br>We answer every message within one working day.</p>`,
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 6, at: '08:50' },
      text: `Good morning,

My order CK-47988, the big casserole, was due on Tuesday. The courier's page has said "out for delivery" ever since. It is my wife's birthday present. Where is it?

Gordon Hale`,
    },
    {
      from: 'agent',
      when: { daysAgo: 6, at: '09:31' },
      text: `Good morning Mr Hale,

A birthday present should not be sitting in a van, I'm sorry. I've asked the courier to look for it at their Inverness depot.

Best wishes,
Mira`,
    },
    {
      from: 'customer',
      when: { daysAgo: 4, at: '17:03' },
      text: `Two days on, and not a word from them or from you. The birthday is the day after tomorrow.

G. Hale`,
    },
    {
      from: 'agent',
      when: { daysAgo: 4, at: '17:22' },
      text: `Dear Mr Hale,

I should have written sooner. I will call the depot first thing in the morning and let you know by tomorrow noon where the parcel is. If they can't find it, I'll send you a second casserole by express the same day.

Best wishes,
Mira`,
    },
    {
      from: 'note',
      when: { daysAgo: 3, at: '09:12' },
      text: 'Rang the depot twice, engaged both times. Courier ref. 7713-0042. Try again after ten.',
    },
    {
      from: 'customer',
      when: { daysAgo: 1, at: '07:44' },
      text: `Miss Okafor,

"By tomorrow noon", you wrote. That was two days ago. Yesterday was the birthday, and my wife got a card with a photograph of a pot in it.

I have bought from you for nine years and I do not enjoy writing this. Do you know where the parcel is, yes or no? And is the second one on its way, as you said?

Gordon Hale`,
    },
  ],
}
