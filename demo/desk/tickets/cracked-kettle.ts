import type { TicketSeed } from '../ticket.ts'

export const crackedKettle: TicketSeed = {
  id: '4821',
  subject: 'Arrived cracked for the second time',
  status: 'open',
  unread: true,
  customer: {
    name: 'Dana Whitfield',
    email: 'dana.whitfield@inbox.example',
    about: 'Leeds, customer since 2021',
    orders: [
      { number: 'CK-48213', item: 'Glass pour-over kettle, 1 l', state: 'Arrived damaged' },
      { number: 'CK-47760', item: 'Glass pour-over kettle, 1 l', state: 'Arrived damaged' },
      { number: 'CK-39104', item: 'Milk pan, 14 cm', state: 'Delivered' },
    ],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 12, at: '18:42' },
      text: `Hi,

my glass kettle (order CK-47760) came today and there is a crack running right down from the handle. I haven't put water in it obviously. Photo attached.

Could you send me another one please?

Dana`,
      files: ['IMG_2291.jpg'],
    },
    {
      from: 'agent',
      when: { daysAgo: 11, at: '10:05' },
      text: `Hi Dana,

Thank you for the photo, that is a crack all right. A new kettle is packed and leaves our warehouse this afternoon. The order number is CK-48213. Please keep the broken one away from little hands and put it in your glass bin; we don't need it back.

Kind regards,
Mira`,
    },
    {
      from: 'note',
      when: { daysAgo: 11, at: '10:07' },
      text: 'Third cracked pour-over from this batch. Asked Ben in the warehouse whether the new inner boxes are in use yet.',
    },
    {
      from: 'customer',
      when: { minutesAgo: 34 },
      text: `You are not going to believe this. The replacement came this morning and it is cracked AGAIN. Same place. The box did not even have any padding, just the kettle rolling about in it like a football!!

I was at home for TWO delivery days for this. I have people coming on Saturday and I'm still boiling water in a saucepan.

Can you get a whole one to me before Saturday? And do I have to pay for sending this one back? If you can't do either then just give me my £64 back, honestly.

Dana Whitfield`,
      files: ['IMG_2377.jpg', 'IMG_2378.jpg'],
    },
  ],
}
