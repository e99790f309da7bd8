import { describe, expect, it } from 'vitest'
import { amountsIn } from './amounts.ts'
import { exceeding } from './exceeding.ts'
import { OfferReader } from './offer-reader.ts'
import { limitWords, type PolicyLine } from './policy.ts'

const line = (over: Partial<PolicyLine>): PolicyLine => ({
  id: 'refund-window',
  title: 'Refund window',
  limit: 14,
  unit: 'days',
  about: ['refund', 'money back'],
  words: '',
  ...over,
})

describe('amountsIn', () => {
  it.each([
    ['for €1,299.50 today', [[1299.5, 'EUR']]],
    [
      '1.299,50 € and $5',
      [
        [1299.5, 'EUR'],
        [5, '$'],
      ],
    ],
    [
      'CHF 20 or 30 CHF',
      [
        [20, 'CHF'],
        [30, 'CHF'],
      ],
    ],
    [
      'a 15% discount, 20 percent',
      [
        [15, 'percent'],
        [20, 'percent'],
      ],
    ],
    [
      'within two business days or 48 hours',
      [
        [2, 'working days'],
        [48, 'hours'],
      ],
    ],
    [
      'our 30-day window and a week',
      [
        [30, 'days'],
        [1, 'weeks'],
      ],
    ],
    ['order 4711 of 2026', []],
  ])('reads %s', (text, amounts) => {
    expect(amountsIn(text).map(({ value, unit }) => [value, unit])).toEqual(amounts)
  })

  it('gives the place of the words', () => {
    const text = 'You have 30 days.'
    const [amount] = amountsIn(text)
    expect(text.slice(amount?.span.start, amount?.span.end)).toBe('30 days')
  })
})

describe('exceeding', () => {
  it.each([
    ['You get a refund within 30 days.', ['30 days']],
    ['Your money back within three weeks!', ['three weeks']],
    ['You get refunds within 14 days.', []],
    ['You get a refund within two weeks.', []],
    ['It ships in 30 days. We refund you today.', []],
  ])('holds %s against the window', (text, words) => {
    expect(exceeding(text, [line({})]).map(({ span }) => text.slice(span.start, span.end))).toEqual(words)
  })

  it.each([
    'We can offer you a refund within 45 days.',
    'No problem, you get a full refund within 45 days!',
    'Not only that, we refund you for 45 days.',
    'You asked for more time, so I can refund you for 45 days.',
    'Would a refund within 45 days help?',
    'Refunds are open no later than 45 days after delivery.',
    'I cannot change the size, but you get a refund within 45 days.',
    'Your refund window is now 45 days.',
    'A 45-day money back promise comes with it.',
  ])('sees the offer in “%s”', (text) => {
    expect(exceeding(text, [line({})])).toHaveLength(1)
  })

  it.each([
    'We cannot offer a refund for 45 days.',
    'We don’t refund after 45 days.',
    "Unfortunately we can't give you a refund within 45 days.",
    'A refund is not possible after 45 days.',
    'A refund within 45 days is out of the question.',
    'You asked for a refund within 45 days.',
    'Your request for a refund within 45 days is with my colleague.',
    'You wrote: "I want a refund within 45 days."',
    '> I was promised a refund within 45 days.',
    'I see that you bought it 45 days ago and want a refund.',
    'The refund window closed, as the purchase is 45 days old.',
    'It has been more than 45 days, so the refund window is closed.',
    'For the last 45 days the refund page was down.',
    'Did somebody tell you that the refund takes 45 days?',
    'Refunds end with 14 days instead of 45 days.',
  ])('sees none in “%s”', (text) => {
    expect(exceeding(text, [line({})])).toEqual([])
  })

  it('compares money only with the same currency', () => {
    const policy = [line({ limit: 50, unit: 'EUR' })]
    expect(exceeding('A refund of €60.', policy)).toHaveLength(1)
    expect(exceeding('A refund of $60.', policy)).toHaveLength(0)
    expect(exceeding('A refund of $60.', [line({ limit: 50, unit: 'AUD' })])).toHaveLength(1)
    expect(exceeding('A refund of 50.00 EUR.', policy)).toHaveLength(0)
  })
})

describe('OfferReader', () => {
  it('finds in a draft that is typed what is in it', () => {
    const reader = new OfferReader([line({})])
    const text =
      'Hi,\n> a refund in 90 days\nYou get a refund in 45 days.\n\nOr a refund within 60 days?\nBye'
    for (let end = 0; end <= text.length; end++) {
      const draft = text.slice(0, end)
      expect(reader.read(draft)).toEqual(exceeding(draft, [line({})]))
    }
    expect(reader.read(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['45 days'])
  })
})

describe('limitWords', () => {
  it.each([
    [1, 'days', '1 day'],
    [30, 'days', '30 days'],
    [10, 'percent', '10 %'],
    [50, 'EUR', '50 EUR'],
  ])('says %s %s', (limit, unit, words) => {
    expect(limitWords(limit, unit)).toBe(words)
  })
})
