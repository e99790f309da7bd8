import type { TicketSeed } from '../ticket.ts'

export const officeMugs: TicketSeed = {
  id: '4816',
  subject: 'Before I order 40 mugs: a few questions',
  status: 'new',
  customer: {
    name: 'Priya Raman',
    email: 'priya.raman@fernhill-architects.example',
    about: 'Fernhill Architects, Bristol, new customer',
    orders: [],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 1, at: '14:28' },
      text: `Hello Corner Kettle team,

We are moving into a new office at the start of next month and I've been given the important job of choosing the mugs. I love your speckled stoneware ones (the 350 ml in "oat"). Before I order forty of them I have some questions:

1. Do you have forty of the oat ones in stock, or would some come later?
2. Is there a discount for that many? I saw something about trade prices on an older page of yours but the link is dead.
3. Can you put our logo on them, and if so, how much longer would that take?
4. Can we pay on invoice within 30 days? Our finance team won't let me use a card for anything above £500.
5. Are they really all right in the dishwasher? Ours is one of those fast industrial ones.

We'd need them by the 3rd at the very latest, because the team arrives on the 4th and nobody there functions without coffee.

Also, could the delivery go to the new place and the invoice to the old one?

Many thanks,
Priya Raman
Office manager, Fernhill Architects`,
      files: ['fernhill-logo.svg'],
    },
  ],
}
