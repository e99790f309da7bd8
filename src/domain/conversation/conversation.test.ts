import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Author, Scene } from '../scene.ts'
import { asksInText } from './ask-text.ts'
import { findAsks } from './asks.ts'
import { isComplaint } from './complaint.ts'
import { alreadyGiven, factsGiven } from './facts.ts'
import { problemOf } from './problem.ts'

function scene(...messages: (readonly [Author, string])[]): Scene {
  return {
    desk: 'demo',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: null, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: messages.map(([from, text], index) => ({
      id: `m${index}`,
      from,
      name: null,
      email: null,
      at: null,
      text,
    })),
    attachments: null,
    missing: [],
  }
}

describe('what a customer asks', () => {
  it.each([
    ['Hello, when will my parcel arrive? Thanks, Ben', ['when will my parcel arrive?']],
    [
      'Please send me a new invoice. I also need to change the delivery address.',
      ['Please send me a new invoice.', 'I also need to change the delivery address.'],
    ],
    ['how do i reset it', ['how do i reset it']],
    ['Really? Is this a joke? I want a refund.', ['I want a refund.']],
    ['The lamp flickers. Please help!', ['Please help!']],
    ['> When will it come?\nThank you, it came.', []],
    ['All good now, thanks a lot.', []],
  ])('%s', (text, asks) => {
    expect(asksInText(text).map((ask) => ask.text)).toEqual(asks)
  })

  const asked = scene(['customer', 'When will the lamp arrive? And how much is the spare bulb?'])
  const answers = (draft: string, of = asked) => findAsks(of, draft).map(({ answered }) => answered)

  it('sees which ask the draft answers', () => {
    expect(answers('')).toEqual([false, false])
    expect(answers('The lamp will arrive on Tuesday.')).toEqual([true, false])
    expect(answers('The lamp will arrive on Tuesday, and a spare bulb is $9.')).toEqual([true, true])
  })

  it('keeps an earlier ask that no reply took up, and drops one that was answered', () => {
    const thread = scene(
      ['customer', 'When will the lamp arrive? How much is the spare bulb?'],
      ['agent', 'The lamp arrives on Tuesday.'],
      ['customer', 'Great, thank you.'],
    )
    expect(findAsks(thread, '').map(({ text }) => text)).toEqual(['How much is the spare bulb?'])
  })

  it('marks what was asked before', () => {
    const thread = scene(
      ['customer', 'How much is the spare bulb?'],
      ['customer', 'Hello again, how much is a spare bulb?'],
    )
    expect(findAsks(thread, '').map(({ again }) => again)).toEqual([true])
  })
})

describe('what the customer told already', () => {
  const told = scene(
    [
      'customer',
      'Order number: 4471-22019. You reach me at ben.ode@example.com or +44 20 7946 0018. I have attached two photos.',
    ],
    ['agent', 'May I have your name, please?'],
    ['customer', 'Ben Ode'],
  )

  it('is kept by kind', () => {
    expect(factsGiven(told).map(({ kind, value }) => [kind, value])).toEqual(
      expect.arrayContaining([
        ['order_number', '4471-22019'],
        ['email', 'ben.ode@example.com'],
        ['phone', '+44 20 7946 0018'],
        ['name', 'Ben Ode'],
        ['screenshot', 'I have attached two photos'],
      ]),
    )
  })

  it.each([
    ['Could you send me your order number and a photo of the lamp?', ['order_number', 'screenshot']],
    ['What is the best e-mail address for you?', ['email']],
    ['Please tell us the serial number.', []],
    ['Is 4471-22019 your order number?', []],
    ['You can e-mail us at any time.', []],
    ['I have your order number and your e-mail address.', []],
  ])('%s', (draft, kinds) => {
    expect(alreadyGiven(draft, told).map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('what it is about', () => {
  it.each([
    ['My lamp stopped working and I want a refund.', 'your lamp stopped working', 'your lamp', 'a refund'],
    ["I can't log in to my account.", "you can't log in to your account", 'your account', null],
    ['Hi, is my order late?', null, 'your order', null],
    ['My card number is 4111111111111111.', null, null, null],
    ['My wife is angry and my life is ruined.', null, null, null],
    ['If my lamp breaks, what then?', null, null, null],
    ['My videos is not loading', null, null, null],
  ])('%s', (text, clause, thing, wish) => {
    expect(problemOf(scene(['customer', text]))).toEqual({ clause, thing, wish })
  })

  it('tells a complaint from a question', () => {
    expect(isComplaint(scene(['customer', 'My lamp arrived broken.']))).toBe(true)
    expect(isComplaint(scene(['customer', 'Do you sell spare bulbs?']))).toBe(false)
  })
})

it('reads any thread without throwing', () => {
  const bits = fc.constantFrom(
    'My',
    'lamp',
    'is',
    'broken',
    '?',
    'order',
    '#12345',
    'Please',
    'send',
    'İ',
    '\n',
    '> ',
    'ok',
    '😀',
    'a@b.c',
  )
  const author = fc.constantFrom<Author>('customer', 'agent', 'note', 'unknown')
  const message = fc.tuple(
    author,
    fc.array(fc.oneof(bits, fc.string()), { maxLength: 15 }).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(fc.array(message, { maxLength: 6 }), fc.string(), (messages, draft) => {
      const of = scene(...messages)
      for (const ask of findAsks(of, draft))
        expect(of.thread?.some(({ text }) => text.includes(ask.text))).toBe(true)
      for (const { span } of alreadyGiven(draft, of)) expect(span.end).toBeLessThanOrEqual(draft.length)
    }),
  )
})
