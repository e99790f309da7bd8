import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR, type Knowledge, NO_KNOWLEDGE } from '../knowledge.ts'
import type { Author, Scene } from '../scene.ts'
import { promptsFor, promptsForSteps } from './prompts.ts'
import { stepStates } from './states.ts'
import { STEPS, type Step } from './step.ts'
import { stepsOfSentence } from './steps.ts'

const KNOWLEDGE: Knowledge = {
  ...NO_KNOWLEDGE,
  hash: '',
  ignored: [],
  dictionary: [],
  internalWords: [],
  calendar: { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin' },
  profile: { name: '', email: '', team: '' },
  shortcuts: [],
}
const FRIDAY = Date.parse('2026-03-13T10:00:00Z')

function scene(name: string | null, ...messages: (readonly [Author, string, string?])[]): Scene {
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: name ? { value: name, evidence: '' } : null, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: messages.map(([from, text, at], index) => ({
      id: `m${index}`,
      from,
      name: null,
      email: null,
      at: at ?? null,
      text,
    })),
    attachments: null,
    missing: [],
  }
}
const KETTLE = scene('Miller, Anna', [
  'customer',
  "Hello,\nmy kettle arrived cracked. It's order 4471-22019 and I would like a replacement. When will it come?\nAnna",
])
const texts = (step: Step, of: Scene, now = FRIDAY) =>
  promptsFor(step, of, KNOWLEDGE, now).map(({ text }) => text)

describe('which step a sentence serves', () => {
  it.each([
    ["I'll look after this for you from here.", ['control']],
    ['You have come to the right place, and I am taking ownership of this.', ['control']],
    ["I'm sorry your kettle arrived cracked.", ['acknowledge']],
    ['That must have been a shock so close to the party.', ['acknowledge']],
    ['You are right, this should not have happened.', ['acknowledge']],
    ['Could you send me a photo of the label?', ['refocus']],
    ['What does the display show when you switch it on?', ['refocus']],
    ["Here's what I've found so far.", ['refocus']],
    ["I've sent you a new kettle this morning.", ['problem-solve']],
    ['Please hold the power button for ten seconds.', ['problem-solve']],
    ['Your refund will arrive by Friday.', ['problem-solve']],
    ['Does that answer your question?', ['problem-solve']],
    ['Have you already tried the steps on this page?', ['problem-solve', 'refocus']],
    ["I'm sorry about the mix-up and I'll sort this out for you.", ['acknowledge', 'control']],
    ['Hi there,', []],
    ['Thank you for your patience.', []],
    ['Kind regards', []],
    ['We apologise for any inconvenience.', []],
    ["We're sorry you feel that way.", []],
  ] as const)('%s', (sentence, steps) => {
    expect(stepsOfSentence(sentence, scene(null)).sort()).toEqual([...steps])
  })

  it('takes a greeting by the right name for control, and by another for nothing', () => {
    expect(stepsOfSentence('Hi Anna,', KETTLE)).toEqual(['control'])
    expect(stepsOfSentence('Hi Peter,', KETTLE)).toEqual([])
  })

  it('takes "sorry for the delay" for acknowledgement only where the customer spoke of waiting', () => {
    const waiting = scene(null, ['customer', "I've been waiting for two weeks."])
    const calm = scene(null, ['customer', 'Do you sell gift cards?'])
    expect(stepsOfSentence('Our apologies for the delay.', waiting)).toEqual(['acknowledge'])
    expect(stepsOfSentence('Our apologies for the delay.', calm)).toEqual([])
  })

  it('names the first missing step as the next', () => {
    const span = { start: 0, end: 1 }
    expect(stepStates([{ span, steps: ['control', 'refocus'] }])).toEqual({
      control: 'done',
      acknowledge: 'next',
      refocus: 'done',
      'problem-solve': 'missing',
    })
  })
})

describe('prompts', () => {
  it("are made from this conversation, in the customer's own words", () => {
    expect(texts('control', KETTLE)[0]).toBe(
      "Hi Anna, thank you for getting in touch about your kettle. I'll take care of this for you.",
    )
    expect(texts('acknowledge', KETTLE)[0]).toBe(
      "I'm sorry your kettle arrived cracked. I can see how frustrating that is, Anna.",
    )
    expect(texts('refocus', KETTLE)).toEqual([
      "Just to make sure I have this right: your kettle arrived cracked, and you'd like a replacement. Is that correct?",
      "You asked: “When will it come?” Here's what I know so far.",
      "Here's where things stand with your order 4471-22019.",
    ])
    expect(texts('problem-solve', KETTLE)[0]).toBe(
      "I'll check your order 4471-22019 and e-mail you by Monday, 16 March.",
    )
  })

  it('say which promise of ours was not kept, once the customer wrote after it fell due', () => {
    const thread: (readonly [Author, string, string?])[] = [
      ['customer', 'My kettle is leaking.', '2026-03-09T08:00:00Z'],
      ['agent', "Thanks for telling me. I'll get back to you tomorrow.", '2026-03-09T09:00:00Z'],
    ]
    const later: readonly [Author, string, string] = ['customer', 'Any news?', '2026-03-12T09:00:00Z']
    expect(texts('acknowledge', scene('Anna Miller', ...thread, later))[0]).toBe(
      "On Monday, 9 March we wrote “I'll get back to you tomorrow”, and you have been waiting since. I'm sorry about that, Anna.",
    )
    expect(texts('acknowledge', scene('Anna Miller', ...thread)).join()).not.toContain('we wrote')
  })

  it.each([
    ['I was charged twice for order 99120.', "I'm sorry you were charged twice"],
    ["I still haven't received my refund!", "I'm sorry you still haven't received your refund."],
    ['MY SCREEN IS BROKEN', "I'm sorry your screen is broken."],
    [
      'Hi, our new coffee machine stopped working last week and nobody answers.',
      "I'm sorry your new coffee machine stopped working.",
    ],
  ])('turn round: %s', (message, start) => {
    expect(texts('acknowledge', scene(null, ['customer', message]))[0]).toContain(start)
  })

  it('use no fact where none is sure', () => {
    for (const message of [
      'Can you tell me if my order is late?',
      'This is shit',
      '',
      'Где мой заказ?',
      'my my my is is',
    ]) {
      for (const step of STEPS) {
        const made = texts(step, scene('ACME GmbH', ['customer', message]))
        expect(made.length).toBeGreaterThanOrEqual(2)
        expect(made.join(' ')).not.toMatch(/acme|null|undefined|shit|\{|\[|_{2}/i)
      }
    }
  })

  it('serve the step they are made for', () => {
    for (const of of [KETTLE, scene(null, ['customer', 'Do you sell spare lids?']), scene(null)]) {
      for (const prompt of promptsForSteps(STEPS, of, KNOWLEDGE, FRIDAY)) {
        const steps = prompt.text.split(/(?<=[.?])\s+/).flatMap((sentence) => stepsOfSentence(sentence, of))
        expect({ text: prompt.text, steps }).toMatchObject({ steps: expect.arrayContaining([prompt.step]) })
      }
    }
  })

  it('never throw, whatever the customer writes', () => {
    const words = fc.constantFrom(
      'my',
      'kettle',
      'is',
      "I'm",
      'haven’t',
      'İ',
      'order',
      '123456',
      '?',
      '\n',
      'broken',
      'want',
      'a',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), fc.string(), (parts, name) => {
        const of = scene(name, ['customer', parts.join(' ')])
        for (const { text } of promptsForSteps(STEPS, of, KNOWLEDGE, FRIDAY))
          expect(text).not.toMatch(/\bnull\b|undefined/)
        expect(Array.isArray(stepsOfSentence(parts.join(' '), of))).toBe(true)
      }),
    )
  })
})
