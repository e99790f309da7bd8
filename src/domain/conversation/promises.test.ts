import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { findPromises, workedInstead } from './promises.ts'

const LONDON = { ...DEFAULT_CALENDAR, zone: 'Europe/London', holidays: ['2026-04-03', '2026-04-06'] }
/** Wednesday, 11 March 2026, 10:15 in London (winter time). */
const WEDNESDAY = Date.parse('2026-03-11T10:15:00Z')
const FRIDAY = Date.parse('2026-03-13T10:15:00Z')

const find = (text: string, now = WEDNESDAY) => findPromises(text, now, LONDON)
const due = (text: string, now = WEDNESDAY) => {
  const [promise] = find(text, now)
  return promise ? new Date(promise.dueAt).toISOString().slice(0, 16) : null
}

describe('what is a promise', () => {
  it.each([
    "I'll get back to you tomorrow.",
    'We will e-mail you by Friday 3pm.',
    "You'll hear from me on Monday.",
    'I will personally call you back this afternoon.',
    'Your replacement will be with you by Thursday.',
    'Our warehouse team will ship the new kettle on Monday.',
    'I’m going to check with our courier and let you know what they say.',
    'The refund will be processed within 3 working days.',
    'Let me speak to the workshop and come back to you by tomorrow noon.',
    'You should receive it by the end of next week.',
    'I am sending the label today.',
    'A colleague from billing will be in touch shortly.',
    'By Friday, you will have an answer from me.',
    "As soon as the courier replies, I'll let you know.",
    'I have asked Dana to call you on Monday.',
    "We'll have this sorted by Tuesday.",
    'I’ll make sure somebody calls you before the weekend.',
    'We will refund the £14.99 to your card.',
    'You can expect an update from us in the next 48 hours.',
    "I'll know more on Thursday and will write again then.",
  ])('%s', (text) => {
    expect(find(text)).toHaveLength(1)
  })

  it.each([
    "I'll be happy to help.",
    'We would be glad to look into it.',
    "If you send me the serial number, I'll order the part today.",
    "Please reply with a photo and we'll replace it within two days.",
    'Once you have returned the form, we will refund you within 5 days.',
    'Could I call you tomorrow?',
    'I called you yesterday.',
    'We sent your parcel on Monday.',
    'Refunds can take up to 10 days.',
    'Our opening hours are Monday to Friday, 9am to 5pm.',
    'Thank you for waiting until today.',
    "I'll look into this for you.",
    '> I will call you tomorrow',
    'You said the courier would come on Tuesday.',
    "Unless you tell us otherwise, we'll close this on Friday.",
    'Please let me know by Friday.',
    'This ticket closes by itself in 72 hours.',
    'I hope it arrives tomorrow.',
    'Have a lovely weekend!',
    'I understand you were told it would arrive on Monday.',
    "I'll pass this on to our product team.",
    'You can return it within 30 days.',
    'We will refund you within 5 days of us receiving the item.',
  ])('not: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  it('finds both in "today … and on Monday"', () => {
    const text = "I'll refund the postage today and call you on Monday with the rest."
    expect(find(text).map(({ when }) => when)).toEqual(
      ['today', 'on Monday'].map((w) => w.replace('on ', '')),
    )
    expect(find(text)[1]?.sentence).toBe(text)
  })

  it('marks the words of the commitment with its time', () => {
    const text = "Hi Ana,\n\nI'll get back to you tomorrow.\n\nBest, Jo"
    const [promise] = find(text)
    expect(promise && text.slice(promise.span.start, promise.span.end)).toBe("I'll get back to you tomorrow")
    expect(promise).toMatchObject({ when: 'tomorrow', hourNamed: false, dayNamed: true, offDay: false })
  })
})

describe('when it falls due', () => {
  it.each([
    ["I'll call you tomorrow.", '2026-03-12T09:00'],
    ["I'll call you tomorrow at 3pm.", '2026-03-12T15:00'],
    ["I'll call you tomorrow afternoon.", '2026-03-12T17:00'],
    ["I'll call you at 14:30 on Friday.", '2026-03-13T14:30'],
    ["We'll email you by Friday 3pm.", '2026-03-13T15:00'],
    ["I'll write to you by end of day.", '2026-03-11T17:00'],
    ["I'll write to you by close of business tomorrow.", '2026-03-12T17:00'],
    ["I'll write to you by EOD Friday.", '2026-03-13T17:00'],
    ["I'll get back to you within 24 hours.", '2026-03-12T10:15'],
    ["I'll get back to you within two hours.", '2026-03-11T12:15'],
    ["I'll get back to you in 2 working days.", '2026-03-13T09:00'],
    ["I'll get back to you within 3-5 business days.", '2026-03-18T09:00'],
    ["I'll get back to you early next week.", '2026-03-18T09:00'],
    ["I'll get back to you next week.", '2026-03-20T09:00'],
    ["I'll get back to you next Friday.", '2026-03-20T09:00'],
    ["I'll get back to you by the end of the week.", '2026-03-13T09:00'],
    ["I'll get back to you before the weekend.", '2026-03-13T09:00'],
    ["I'll get back to you by the weekend.", '2026-03-13T09:00'],
    ["I'll get back to you over the weekend.", '2026-03-15T09:00'],
    ["I'll get back to you before Friday.", '2026-03-12T09:00'],
    ["I'll get back to you before 3pm on Friday.", '2026-03-13T15:00'],
    ["I'll get back to you in a fortnight.", '2026-03-25T09:00'],
    ["I'll get back to you a week on Monday.", '2026-03-23T09:00'],
    ["I'll get back to you Friday week.", '2026-03-20T09:00'],
    ["I'll get back to you by the end of the month.", '2026-03-31T08:00'],
    ["I'll get back to you on 24 March.", '2026-03-24T09:00'],
    ["I'll get back to you on March 24th at noon.", '2026-03-24T12:00'],
    ["I'll get back to you on Tuesday, 24 March.", '2026-03-24T09:00'],
    ["I'll get back to you by 2026-04-01.", '2026-04-01T08:00'],
    ["I'll get back to you by 4/5.", '2026-04-05T08:00'],
    ["I'll get back to you on the 20th.", '2026-03-20T09:00'],
    ['You should have it either Thursday or Monday.', '2026-03-16T09:00'],
    ['You will hear from me the day after tomorrow.', '2026-03-13T09:00'],
    ['Your parcel will arrive between 2 and 4pm tomorrow.', '2026-03-12T16:00'],
    ["I'll have an answer for you on Monday next week.", '2026-03-16T09:00'],
    ["I'll get back to you today.", '2026-03-11T17:00'],
    ["I'll get back to you shortly.", '2026-03-12T09:00'],
    ["I'll get back to you.", '2026-03-12T09:00'],
    ["I'll get back to you in a couple of days.", '2026-03-13T09:00'],
    ["I'll call you first thing tomorrow.", '2026-03-12T09:00'],
    ["We'll refund it in January.", '2027-01-31T09:00'],
  ])('%s -> %s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })

  it('keeps "tomorrow" on a Friday as said, and marks the day off', () => {
    const [promise] = find("I'll get back to you tomorrow.", FRIDAY)
    expect(promise).toMatchObject({ offDay: true, dueAt: Date.parse('2026-03-14T09:00:00Z') })
    expect(promise && workedInstead(promise, LONDON)).toBe(Date.parse('2026-03-16T09:00:00Z'))
  })

  it('counts working days over a holiday weekend', () => {
    expect(due("I'll get back to you within 2 working days.", Date.parse('2026-04-02T10:00:00Z'))).toBe(
      '2026-04-08T08:00',
    )
    expect(due("I'll get back to you.", Date.parse('2026-04-02T10:00:00Z'))).toBe('2026-04-07T08:00')
  })

  it("reads the day off the agent's own clock", () => {
    const late = Date.parse('2026-03-11T23:30:00Z')
    const [promise] = findPromises("I'll call you tomorrow.", late, { ...LONDON, zone: 'Asia/Tokyo' })
    expect(promise?.dueAt).toBe(Date.parse('2026-03-13T00:00:00Z'))
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    "I'll",
    'we will',
    'call you',
    'get back',
    'on',
    'by',
    'Friday',
    '12/13',
    '31 February',
    '25:99',
    '3pm',
    'within',
    '999 days',
    'before',
    'tomorrow',
    'and',
    'if',
    '?',
    '\n',
    '>',
    'İ',
    'next week',
    '—',
    '😀',
    'in',
    '0',
    'end of day',
    '’ll',
  )
  it('never throws, and its spans lie within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string()), { maxLength: 25 }),
        fc.integer({ min: 0, max: 4e12 }),
        (parts, now) => {
          const text = parts.join(' ')
          for (const promise of findPromises(text, now, LONDON)) {
            expect(promise.span.start).toBeGreaterThanOrEqual(0)
            expect(promise.span.end).toBeLessThanOrEqual(text.length)
            expect(promise.span.end).toBeGreaterThan(promise.span.start)
            expect(Number.isFinite(promise.dueAt)).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
