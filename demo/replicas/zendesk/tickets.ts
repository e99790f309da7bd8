/** Somebody who can write in a ticket. */
export interface Person {
  readonly id: number
  readonly name: string
  readonly email: string
}

export type MessageKind = 'end-user' | 'agent' | 'internal'

/** One entry of a conversation; `html` is the body as the desk stores it. */
export interface Message {
  readonly kind: MessageKind
  readonly author: Person
  readonly sentAt: Date
  readonly html: string
  readonly attachments?: readonly string[]
}

export interface Ticket {
  readonly id: string
  readonly subject: string
  /** How the customer writes: by the web form and e-mail, or in a chat. */
  readonly channel: 'web' | 'messaging'
  readonly requester: Person
  /** People in copy, who are not the customer. */
  readonly copied: readonly Person[]
  readonly messages: readonly Message[]
}

export const brand = 'Corner Kettle'

export const agent: Person = {
  id: 5101,
  name: 'Maya Lindqvist',
  email: 'maya.lindqvist@cornerkettle.example',
}

const warehouse: Person = { id: 5108, name: 'Tom Okafor', email: 'tom.okafor@cornerkettle.example' }
const dana: Person = { id: 9001, name: 'Dana Whitfield', email: 'dana.whitfield@example.com' }
const dispatch: Person = { id: 9002, name: 'Northway Dispatch', email: 'claims@northway.example' }
const jonas: Person = { id: 9010, name: 'Jonas Berggren', email: 'jonas.berggren@example.net' }
const aiko: Person = { id: 9020, name: 'Aiko Tanabe', email: 'aiko.tanabe@example.org' }

const hourMs = 3_600_000
const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * hourMs)

const signature =
  '<div class="signature"><p>Maya Lindqvist<br>Corner Kettle Support, Mon to Fri 8:00 to 17:00</p></div>'

const cracked: Ticket = {
  id: '123',
  subject: 'Order 48213: kettle arrived cracked, again',
  channel: 'web',
  requester: dana,
  copied: [dispatch],
  messages: [
    {
      kind: 'end-user',
      author: dana,
      sentAt: hoursAgo(98),
      html: `<p>Hello,</p><p>my glass kettle (order 48213) came today and the jug has a crack running from the
        handle down to the base. The box itself looked fine, so I suppose it left you like that.</p>
        <p>I put a photo of the crack and one of the packing slip in this mail. I would like a new one,
        please, not my money back: it was meant to be a birthday present and the colour matches the toaster.</p>
        <p>Best wishes,<br>Dana Whitfield</p>`,
      attachments: ['crack-handle.jpg', 'packing-slip.jpg'],
    },
    {
      kind: 'agent',
      author: agent,
      sentAt: hoursAgo(52),
      html: `<p>Hi Dana,</p><p>thank you for the photos, the crack is easy to see. A replacement left our
        warehouse this afternoon, free of charge.</p><p>I still have to ask the carrier what to do with the
        broken one. I'll get back to you tomorrow.</p><p>Kind regards</p>${signature}<span data-zes-id="zes-5101-1"></span>`,
    },
    {
      kind: 'internal',
      author: warehouse,
      sentAt: hoursAgo(27),
      html: `<p>Maya, that was the last of the old stock. The next pallet of K-17 comes in on Thursday. Please do
        not name a shipping day to the customer before we have counted it.</p>`,
    },
    {
      kind: 'end-user',
      author: dana,
      sentAt: hoursAgo(3),
      html: `<p>Maya,</p><p>I am honestly fed up. The replacement arrived this morning and it is cracked as well,
        in the very same spot. That makes two broken kettles for order 48213, and nobody came back to me the
        day after, as I had been told.</p><p>When does a replacement ship that is actually in one piece? And do I have to
        pay for sending the broken ones back? I am not spending another cent on this.</p><p>Dana</p>`,
      attachments: ['second-crack.jpg'],
    },
  ],
}

const invoice: Ticket = {
  id: '131',
  subject: 'Wrong company name on invoice 2026-5097',
  channel: 'web',
  requester: jonas,
  copied: [],
  messages: [
    {
      kind: 'end-user',
      author: jonas,
      sentAt: hoursAgo(20),
      html: `<p>Hi there,</p><p>invoice 2026-5097 is made out to "Berggren Cafe". Since July we are called
        "Berggren &amp; Daughters AB", and my accountant sends the old name straight back to me.</p><p>Could you issue it again with the
        new name? Our VAT number has not changed.</p><p>Regards<br>Jonas Berggren</p>`,
    },
  ],
}

const voucher: Ticket = {
  id: '140',
  subject: 'Conversation with Aiko Tanabe',
  channel: 'messaging',
  requester: aiko,
  copied: [],
  messages: [
    {
      kind: 'end-user',
      author: aiko,
      sentAt: hoursAgo(0.2),
      html: '<p>hi! the code TEATIME15 says "expired" in my basket but your newsletter says until sunday??</p>',
    },
  ],
}

export const tickets: readonly Ticket[] = [cracked, invoice, voucher]

/** The tickets whose tabs are open when the page loads; others open by their address. */
export const openAtStart: readonly string[] = ['123', '131']
