import type { TicketSeed } from '../ticket.ts'

/** The customer quotes markup and template braces: text to show, never to run. */
export const oddConfirmation: TicketSeed = {
  id: '4809',
  subject: 'Bug: your e-mails say "Dear {{first_name}}" <b>and worse</b>',
  status: 'open',
  customer: {
    name: 'Yusuf Demir',
    email: 'yusuf@demir-coffee.example',
    about: 'Demir Coffee, Cardiff, customer since 2022',
    orders: [{ number: 'CK-47901', item: 'Gooseneck kettle, matt black (3 ×)', state: 'Delivered' }],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 2, at: '11:19' },
      text: `Hey there,

I do a bit of web stuff myself, so here's a proper bug report. Your order confirmation starts like this for me:

Dear {{first_name}},
<p>Thank you for your order <b>CK-47901</b></p>
<img src="cid:logo" onerror="alert('no logo')">
&nbsp;&nbsp;Total: {% if vat %}£134.70{% endif %}

So two things: the name is not filled in, and the HTML part is sent as plain text. Happens on every mail since about the 10th. Also, in the shop, if I put </textarea><script>alert(1)</script> in the "note to the courier" box, it cuts my note off there. It didn't run, so no panic, but somebody should have a look.`,
      files: ['confirmation.eml'],
    },
    {
      from: 'agent',
      when: { daysAgo: 2, at: '13:02' },
      text: `Hi Yusuf,

That is the nicest bug report we've had all year. I've passed it to our developers word for word.

Could you tell me which mail program you saw this in?

Thanks,
Mira`,
    },
    {
      from: 'customer',
      when: { daysAgo: 1, at: '09:40' },
      text: `Thunderbird 140 and the Gmail app, both the same.

Any idea when it gets fixed? And is my VAT invoice affected too? My accountant (hi "Mr. <unknown>") needs it by the end of the month.

Yusuf`,
    },
  ],
}
