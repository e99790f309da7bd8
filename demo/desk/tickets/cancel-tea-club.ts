import type { TicketSeed } from '../ticket.ts'

/** Long and roundabout on purpose: what she wants stands in the middle. */
export const cancelTeaClub: TicketSeed = {
  id: '4805',
  subject: 'Tea club, and a thank you to the young man on the phone',
  status: 'open',
  customer: {
    name: 'Margaret Oyelaran',
    email: 'm.oyelaran@villagepost.example',
    about: 'Much Wenlock, customer since 2012',
    orders: [
      { number: 'CK-48077', item: 'Tea club, box for November', state: 'Packed' },
      { number: 'CK-47312', item: 'Tea club, box for October', state: 'Delivered' },
    ],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 3, at: '15:55' },
      text: `Dear Sir or Madam,

I hope you will forgive a long letter. My late husband gave me the tea club for our anniversary in 2012, when you were still only the one shop on the corner with the green door, and I don't believe I have missed a box since. We used to guess the tea before reading the card. He was wrong nearly every time and quite sure of himself, bless him.

As you may imagine it is rather a lot of tea for one person. I counted yesterday and there are eleven tins in the larder that I haven't opened, and I am moving in with my daughter in Shrewsbury at the end of next month, where the kitchen is the size of a biscuit tin itself. So I think it's time to stop the box. I did try to do it on the website, but it asked me for a password that I don't believe I ever had, and then it wanted to send a code to a telephone number which was my husband's.

The November box says "packed" on the card you sent, so I suppose that one can't be helped, though if it hasn't left yet I would just as soon not have it. I paid for the whole year in March, which was £186, and my daughter says I ought to ask whether the months that are left come back to me. I don't like to make a fuss about it.

My daughter would also like to know if she could take the membership over instead, as she is rather partial to the smoked one.

Finally, would you please thank the young man who was on the telephone on Tuesday? I am afraid I didn't catch his name. He was very patient with me about the code.

Yours sincerely,
Margaret Oyelaran (Mrs)`,
    },
    {
      from: 'note',
      when: { daysAgo: 2, at: '10:20' },
      text: 'The young man was Callum, told him, he is delighted. Two-factor goes to the number of the late Mr Oyelaran, so no self-service. Needs to be ended by hand; policy: unused months are paid back.',
    },
  ],
}
