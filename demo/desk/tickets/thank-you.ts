import type { TicketSeed } from '../ticket.ts'

export const thankYou: TicketSeed = {
  id: '4798',
  subject: 'Thank you!!',
  status: 'waiting',
  customer: {
    name: 'Sofía Marchetti',
    email: 'sofia@littlefern-bakery.example',
    about: 'Little Fern bakery, Margate, customer since 2020',
    orders: [{ number: 'CK-47455', item: 'Stand mixer, 6.9 l', state: 'Repaired and returned' }],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 8, at: '06:12' },
      text: `Morning! The mixer we bought from you in May makes a horrible grinding noise since yesterday and then just stops. We're a bakery, so this is a bit of a nightmare, tomorrow is market day. Is there anything you can do that's quicker than the usual repair?

Sofía`,
    },
    {
      from: 'agent',
      when: { daysAgo: 8, at: '08:03' },
      text: `Good morning Sofía,

Market day without a mixer won't do. Our engineer Ade can be with you today between two and four, and he'll bring one of ours for you to use while yours is being mended. Nothing to pay, it's under guarantee.

Would two o'clock suit you?

Best,
Mira`,
    },
    {
      from: 'customer',
      when: { daysAgo: 8, at: '08:09' },
      text: 'YES. You are an angel. Side door, the front is shut on Mondays.',
    },
    {
      from: 'customer',
      when: { daysAgo: 4, at: '16:30' },
      text: `Ours is back today and purrs like a cat. I just wanted to say thank you, to Ade too. We called a cinnamon bun after you lot, it's the "Corner Swirl" and it sold out by ten.

If any of you are ever in Margate, they're on us.

Sofía x`,
      files: ['corner-swirl.jpg'],
    },
  ],
}
