import type { Scene } from '../domain/scene.ts'

const said = (value: string) => ({ value, evidence: '' })

/** A conversation of nobody, in which every part of the reader finds something to do. */
export const WARM_UP_SCENE: Scene = {
  desk: 'warm-up',
  ticket: { id: said('1'), subject: said('Broken'), address: '' },
  customer: { name: said('Sam Hill'), email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  thread: [
    {
      id: '1',
      from: 'customer',
      name: 'Sam Hill',
      email: null,
      at: null,
      text: 'My kettle arrived broken and I am angry. Can you send order 4711 again by Friday?',
    },
  ],
  attachments: [],
  missing: [],
}

/** Drafts that between them need every kind of pattern, one for each category. */
export const WARM_UP_DRAFTS: readonly string[] = [
  "Hi Sam, I've checked your order, and I'll write to you by Friday at 3 pm.",
  'Unfortunately we are unable to refund the ticket.',
  'You should have told us sooner, because the box was thrown away.',
  'As I already said, it is simple.',
  'We are sorry if our tone upset you.',
  'Someone will probably be in touch at some point.',
  'Dear customer, your request has been noted.',
  'Kindly revert prior to dispatch with the requisite documents.',
  'Take it or leave it.',
  "You'll have to ask the courier.",
  'Whoops, sorry hun!!',
  'For only £9 a month our Plus plan would have helped!',
]
