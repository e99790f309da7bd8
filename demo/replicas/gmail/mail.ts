import { el } from './element.ts'

export interface Person {
  readonly name: string
  readonly email: string
}

/** One mail; `body` is cloned wherever it is shown. */
export interface Mail {
  /** Sixteen hex digits, as in `data-legacy-message-id`. */
  readonly id: string
  readonly from: Person
  readonly to: readonly Person[]
  readonly sentAt: Date
  readonly body: readonly Node[]
  readonly attachments: readonly string[]
}

export interface Thread {
  /** Sixteen hex digits, as in `data-legacy-thread-id` and in the address. */
  readonly id: string
  readonly subject: string
  readonly mails: Mail[]
  /** Whether a reply was begun earlier: Gmail opens such a draft together with the thread. */
  readonly hasDraft: boolean
}

export const agent: Person = { name: 'Maya Lindqvist', email: 'maya.lindqvist@cornerkettle.example' }

const dana: Person = { name: 'Dana Whitfield', email: 'dana.whitfield@example.com' }
const samir: Person = { name: 'Samir Haddad', email: 'samir.haddad@example.net' }

/** Whom the pop-out window writes to at the start: nobody of the open threads. */
export const lena: Person = { name: 'Lena Osei', email: 'lena.osei@example.org' }

const hourMs = 3_600_000
const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * hourMs)

/** Lines as Gmail writes them: one `div` per line, an empty one holds a `br`. */
export const lines = (...texts: readonly string[]): Node[] =>
  texts.map((text) => el('div', {}, text === '' ? el('br') : text))

export const signature = (): HTMLElement =>
  el(
    'div',
    { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    ...lines(agent.name, 'Corner Kettle Support'),
  )

const dateLine = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** "Nov 20, 2026, 4:40 PM" */
export const longDate = (date: Date): string => dateLine.format(date)

/**
 * A mail quoted below an answer.
 * @param wrapped the newer markup puts line and blockquote into one `div.gmail_quote`
 */
export function quote({ from, sentAt, body }: Mail, wrapped = true): Node[] {
  const said = el('div', { dir: 'ltr', class: 'gmail_attr' }, `On ${longDate(sentAt)}, ${from.name} <`)
  said.append(el('a', { href: `mailto:${from.email}` }, from.email), '> wrote:', el('br'))
  const block = el('blockquote', { class: 'gmail_quote' }, ...body.map((node) => node.cloneNode(true)))
  return wrapped ? [el('div', { class: 'gmail_quote' }, said, block)] : [said, block]
}

const first: Mail = {
  id: '19aa50c1e7d30b11',
  from: dana,
  to: [agent],
  sentAt: hoursAgo(97),
  attachments: ['crack.jpg'],
  body: lines(
    'Hello Corner Kettle,',
    '',
    'I unpacked my kettle from order 48213 an hour ago and found a long crack in the glass, next to the handle.',
    'I attach a picture. Would you please send me another one?',
    '',
    'Dana Whitfield',
  ),
}

const answer: Mail = {
  id: '19aa6f2290c4d812',
  from: agent,
  to: [dana],
  sentAt: hoursAgo(50),
  attachments: [],
  body: [
    ...lines(
      'Hi Dana,',
      '',
      'what a disappointing parcel, and thank you for the picture. A new kettle left us this afternoon.',
      "I'm still asking the carrier about the broken one. I'll get back to you tomorrow.",
      '',
      'Warm regards',
    ),
    signature(),
    ...quote(first),
  ],
}

const again: Mail = {
  id: '19aa8e730f51aa13',
  from: dana,
  to: [agent],
  sentAt: hoursAgo(4),
  attachments: ['crack-2.jpg'],
  body: [
    ...lines(
      'Maya,',
      '',
      'this is getting ridiculous. Kettle number two is here and it is cracked too, same place. And "tomorrow" was yesterday.',
      '',
      'When does a replacement for order 48213 ship, and who pays for the return of two broken kettles? Not me, I hope.',
      '',
      'Dana',
    ),
    ...quote(answer),
  ],
}

const trade: Mail = {
  id: '19aa9001b2c3d414',
  from: samir,
  to: [agent],
  sentAt: hoursAgo(30),
  attachments: [],
  body: lines(
    'Good morning,',
    '',
    'we run three small hotels and would like forty of the steel kettles, model S-9.',
    'Is there a price for businesses, and do you deliver to Lyon?',
    '',
    'Samir Haddad',
  ),
}

export const startThreads = (): Thread[] => [
  {
    id: '19aa50c1e7d30b00',
    subject: 'Cracked kettle, order 48213',
    mails: [first, answer, again],
    hasDraft: true,
  },
  { id: '19aa9001b2c3d400', subject: 'Forty kettles for our hotels', mails: [trade], hasDraft: false },
]
