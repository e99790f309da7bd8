export interface Person {
  readonly name: string
  readonly email: string
}

/** One entry of a conversation; `html` is the body as the desk stores it. */
export interface Entry {
  readonly kind: 'description' | 'customer' | 'reply' | 'note'
  readonly author: Person
  readonly sentAt: Date
  readonly html: string
  readonly attachments: readonly string[]
}

export interface Ticket {
  readonly id: string
  readonly subject: string
  readonly requester: Person
  /** Shown in the side panel; the customer's own company. */
  readonly company: string
  /** The description first, then the conversation. */
  readonly entries: readonly Entry[]
}

export const agent: Person = { name: 'Maya Lindqvist', email: 'maya.lindqvist@cornerkettle.example' }

const tom: Person = { name: 'Tom Okafor', email: 'tom.okafor@cornerkettle.example' }
const dana: Person = { name: 'Dana Whitfield', email: 'dana.whitfield@example.com' }
const pilar: Person = { name: 'Pilar Ortega', email: 'pilar.ortega@example.org' }

const hourMs = 3_600_000
const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * hourMs)

/** What the desk puts below every reply, in the box already. */
export const signature =
  '<div class="agent-signature"><p>Maya Lindqvist, <a href="mailto:hello@cornerkettle.example">Corner Kettle</a></p></div>'

export const tickets: readonly Ticket[] = [
  {
    id: '77',
    subject: 'Second cracked kettle, order 48213',
    requester: dana,
    company: 'Whitfield Interiors',
    entries: [
      {
        kind: 'description',
        author: dana,
        sentAt: hoursAgo(96),
        attachments: ['handle.jpg'],
        html: `<p>Hello,</p><p>the kettle I ordered (48213) has a crack beside the handle and drips. Please send one
          that is whole.</p><p>Dana Whitfield</p>`,
      },
      {
        kind: 'reply',
        author: agent,
        sentAt: hoursAgo(51),
        attachments: [],
        html: `<p>Hi Dana,</p><p>that should not have left our house, sorry. A new kettle went out today. About the broken
          one I am waiting for the carrier. I'll get back to you tomorrow.</p>${signature}`,
      },
      {
        kind: 'note',
        author: tom,
        sentAt: hoursAgo(26),
        attachments: [],
        html: '<p>For us only: the foam inserts of the K-17 are one size too small. New ones arrive Thursday.</p>',
      },
      {
        kind: 'customer',
        author: dana,
        sentAt: hoursAgo(2),
        attachments: [],
        html: `<p>Well, here is kettle number two, and here is crack number two. I cannot believe it.</p>
          <p>When will a replacement ship, and do I have to pay for the return? I also never got the call back I was
          told about.</p><p>Dana</p>`,
      },
    ],
  },
  {
    id: '82',
    subject: 'Please change my delivery address',
    requester: pilar,
    company: 'none',
    entries: [
      {
        kind: 'description',
        author: pilar,
        sentAt: hoursAgo(7),
        attachments: [],
        html: `<p>Good evening,</p><p>I am moving on Saturday. Can order 48377 go to my new flat, Calle Luna 8, second
          floor, Sevilla?</p><p>Thanks!<br>Pilar</p>`,
      },
      {
        kind: 'customer',
        author: pilar,
        sentAt: hoursAgo(5),
        attachments: [],
        html: '<p>I forgot: the bell says Ortega-Ruiz.</p>',
      },
    ],
  },
]
