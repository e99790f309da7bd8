import { describe, expect, it } from 'vitest'
import { NO_KNOWLEDGE, NO_PACKS, type PackKnowledge } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import { createReader } from '../reading/create-reader.ts'
import type { Scene } from '../scene.ts'
import { packChecks } from './checks.ts'
import { shinglesOf } from './recall.ts'
import { sketchesOf } from './recall-index.ts'

const OLD =
  'You can send the item back within 30 days and we pay for the way home. The label for it is in your account.'

const PACKS: PackKnowledge = {
  ...NO_PACKS,
  hash: 'x',
  recalled: sketchesOf([
    {
      title: 'Team answers',
      recalled: [
        {
          id: 'returns',
          title: 'Send it back',
          why: 'The window is 14 days now.',
          shingles: shinglesOf(OLD),
        },
      ],
    },
  ]),
  policies: [
    {
      title: 'Team answers',
      policy: [
        {
          id: 'refund',
          title: 'Refunds',
          limit: 30,
          unit: 'days',
          about: ['refund'],
          words: 'Refunds go up to 30 days.',
        },
        { id: 'goodwill', title: 'Goodwill', limit: 20, unit: 'EUR', about: ['voucher'], words: '' },
      ],
    },
  ],
  internal: [{ title: 'Team answers', words: ['Bluebird'] }],
}

const CONTEXT: FlagContext = {
  complaint: false,
  customerName: null,
  ignored: [],
  desk: 'zendesk',
  dictionary: [],
}

const flags = (text: string, context = CONTEXT) => packChecks(PACKS).flags(text, context, [])
const stops = (text: string, context = CONTEXT) => packChecks(PACKS).stops(text, context)
const taken = (text: string): string => {
  const [flag] = flags(text)
  if (!flag || flag.rewrite === null) return 'nothing to take out'
  return text.slice(0, flag.replaces.start) + flag.rewrite + text.slice(flag.replaces.end)
}

describe('recalled text in a draft', () => {
  it('is flagged with the reason of its pack', () => {
    const [flag, ...others] = flags(`Hi Maya,\n\n${OLD}\n\nBye`)
    expect(others).toEqual([])
    expect(flag).toMatchObject({
      rule: 'recalled/returns',
      level: 'error',
      pack: 'Team answers',
      why: '“Send it back” is not to be used any more. The window is 14 days now.',
    })
  })

  it.each([
    [`Hi Maya,\n\n${OLD}\n\nBye`, 'Hi Maya,\n\nBye'],
    [`Thanks for writing. ${OLD} See you soon.`, 'Thanks for writing. See you soon.'],
    [OLD, ''],
    [`Well, ${OLD.toLowerCase()}`, 'nothing to take out'],
    [
      `${OLD.replace('home. ', 'home. I called the courier for you this morning and he is coming at noon. ')}`,
      'nothing to take out',
    ],
  ])('is taken out of %j only where nothing else goes with it', (text, left) => {
    expect(taken(text)).toBe(left)
  })

  it('stops a send where all of it stands there, not where a part does', () => {
    expect(stops(`Hi,\n${OLD}`).map(({ id, found }) => [id, found])).toEqual([['recalled', 'Send it back']])
    const part = 'You can send the item back within 30 days, and it is on us.'
    expect(flags(part)).toHaveLength(1)
    expect(stops(part)).toEqual([])
  })

  it('may stay where the agent said so', () => {
    const left = { ...CONTEXT, ignored: [{ rule: 'recalled/returns', phrase: '', desk: '' }] }
    expect(flags(OLD, left)).toEqual([])
    expect(stops(OLD, left)).toEqual([])
  })
})

describe('offers beyond the policy', () => {
  it.each([
    [
      'You get a refund within 45 days.',
      '45 days',
      '30 days',
      'Refunds go up to 30 days. This says 45 days.',
    ],
    ['You have a 45-day refund window.', '45-day', '30-day', 'Refunds go up to 30 days. This says 45-day.'],
    [
      'A refund within six weeks is fine.',
      'six weeks',
      '30 days',
      'Refunds go up to 30 days. This says six weeks.',
    ],
    ['Here is a voucher of €50 for you.', '€50', '€20', 'Goodwill: up to 20 EUR. This says €50.'],
  ])('are flagged with the limit: %s', (text, said, instead, why) => {
    const [flag, ...others] = flags(text)
    expect(others).toEqual([])
    expect(text.slice(flag?.span.start, flag?.span.end)).toBe(said)
    expect(flag).toMatchObject({ rewrite: instead, why, pack: 'Team answers', category: 'over_policy' })
    expect(flags(text.replace(said, instead))).toEqual([])
  })

  it('are left alone where the agent said so, here or everywhere', () => {
    const text = 'You get a refund within 45 days.'
    const left = (phrase: string, desk: string) =>
      flags(text, { ...CONTEXT, ignored: [{ rule: 'policy/refund', phrase, desk }] })
    expect(left('45 days', '')).toEqual([])
    expect(left('', 'zendesk')).toEqual([])
    expect(left('45 days', 'gmail')).toHaveLength(1)
    expect(left('60 days', '')).toHaveLength(1)
  })
})

describe('in a whole reading', () => {
  const scene: Scene = {
    desk: 'zendesk',
    ticket: { id: null, subject: null, address: '' },
    customer: { name: null, email: null },
    agent: { name: null, email: null },
    visibility: 'public',
    thread: [{ id: '1', from: 'customer', name: null, email: null, at: null, text: 'What is Atlas?' }],
    attachments: null,
    missing: [],
  }
  const knowledge = { ...NO_KNOWLEDGE, packs: PACKS, internalWords: ['Bluebird', 'Atlas'] }
  const reader = createReader({ knowledge, flags: () => [], checks: packChecks(PACKS) })
  const text = 'Bluebird and Atlas say that you get a refund within 45 days.'

  it('words of the team are flagged as they are typed, not those that the customer used', () => {
    const { flags: found, stops: held } = reader.read({ text }, scene, 0)
    expect(found.map(({ category, span }) => [category, text.slice(span.start, span.end)])).toEqual([
      ['over_policy', '45 days'],
      ['internal_word', 'Bluebird'],
    ])
    expect(held.map(({ id }) => id)).toEqual(['internal-word'])
  })

  it('and may stay unflagged where the agent said so; the send is held all the same', () => {
    const ignored = [{ rule: 'internal-word', phrase: 'bluebird', desk: '' }]
    const lenient = createReader({
      knowledge: { ...knowledge, ignored },
      flags: () => [],
      checks: packChecks(PACKS),
    })
    const { flags: found, stops: held } = lenient.read({ text }, scene, 0)
    expect(found.map(({ category }) => category)).toEqual(['over_policy'])
    expect(held).toHaveLength(1)
  })

  it('colleagues may read all of it in a note', () => {
    const read = reader.read({ text: `${text}\n${OLD}` }, { ...scene, visibility: 'note' }, 0)
    expect([...read.flags, ...read.stops]).toEqual([])
  })
})
