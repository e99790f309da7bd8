import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scene, ThreadMessage } from '../scene.ts'
import { countOfClosing, countsOf, type SentReply, type WeekCount } from './count.ts'
import { AT_LEAST, addedUp, type LeadFile, leadFile, type Nameable, readLeadFile } from './lead-file.ts'
import { linesOf, stories, sumOf } from './report.ts'
import { complaintTheme } from './theme-of.ts'
import { THEMES } from './themes.ts'
import { mondayOfWeek, weekBefore, weekOf, weeksUpTo } from './week.ts'

const WEEK = '2026-W48'
const ID = '0123456789abcdef'
const HOUR = 3_600_000

const fact = (value: string) => ({ value, evidence: 'the page' })
const said = (text: string, from: ThreadMessage['from'] = 'customer', id = text): ThreadMessage => ({
  ...{ id, from, name: null, email: null, at: null, text },
})
const about = (...thread: ThreadMessage[]): Scene => ({
  desk: 'zendesk',
  ticket: { id: fact('4821'), subject: null, address: 'https://a.zendesk.com/agent/tickets/4821' },
  customer: { name: fact('Dana Whitfield'), email: null },
  agent: { name: null, email: null },
  visibility: 'public',
  ...{ thread, attachments: null, missing: [] },
})
const NOTHING: Omit<SentReply, 'scene'> = { answers: [], fixed: [], left: [], unanswered: false }
const answer = (title: string, asIs = true, examples: string[] = []) => ({
  ...{ id: title.toLowerCase().replaceAll(' ', '-'), title, tags: [], examples, asIs },
})

describe('the theme of a complaint', () => {
  it.each([
    ['Where is my parcel? It should have been here on Monday.', 'late-delivery'],
    ['Tracking says delivered but there is nothing here', 'missing-delivery'],
    ['The kettle arrived with a crack in the lid', 'arrived-damaged'],
    ['You sent me the wrong size', 'wrong-item'],
    ['I was charged twice for one order!', 'double-charge'],
    ['my refund still has not come', 'refund'],
    ['I can’t log in since the update', 'login'],
    ['the app crashes when I upload a file', 'app-trouble'],
    ['our internet is down again', 'no-connection'],
    ['Nobody answers my e-mails', 'no-reply'],
    ['my card was declined twice at the checkout', 'payment-failed'],
    ['Why is my bill so high this month?', 'unclear-charge'],
    ['You suspended my account for no reason', 'locked-account'],
  ])('of “%s” is %s', (text, theme) => {
    expect(complaintTheme(about(said(text)), [])).toBe(theme)
  })

  it('is none for a plain question, and one for the same wish gone wrong', () => {
    expect(complaintTheme(about(said('Could you send me an invoice?')), [])).toBeNull()
    expect(complaintTheme(about(said('The invoice is wrong, third time now!')), [])).toBe('invoice')
    expect(complaintTheme(about(said('Do you sell spare lids?')), [])).toBeNull()
  })

  it('is what the sent answer is about, before what the customer’s words look like', () => {
    const scene = about(said('I want my money back for this lid'))
    expect(complaintTheme(scene, [answer('It arrived damaged')])).toBe('arrived-damaged')
    expect(complaintTheme(scene, [answer('Goodbye'), answer('It arrived damaged')])).toBe('arrived-damaged')
    expect(complaintTheme(scene, [answer('Goodbye')])).toBe('refund')
  })

  it('reads the agent’s side and old messages not at all', () => {
    const old = ['The app crashes', 'ok', 'thanks', 'fine'].map((text) => said(text))
    expect(complaintTheme(about(...old), [])).toBeNull()
    expect(complaintTheme(about(said('Your parcel is late', 'agent')), [])).toBeNull()
  })
})

describe('the counts of a reply', () => {
  it('name what happened, each once', () => {
    const scene = about(said('I was charged twice'))
    const counts = countsOf({
      scene,
      answers: [answer('Refund', false), answer('Goodbye'), answer('Goodbye')],
      fixed: ['you-failed', 'you-failed'],
      left: ['unfortunately'],
      unanswered: true,
    })
    expect(counts.every).toEqual([
      { kind: 'reply', what: '' },
      { kind: 'fixed', what: 'you-failed' },
      { kind: 'left', what: 'unfortunately' },
      { kind: 'used', what: 'refund' },
      { kind: 'used', what: 'goodbye' },
      { kind: 'edited', what: 'refund' },
    ])
    expect(counts.once).toEqual([
      { kind: 'theme', what: 'refund' },
      { kind: 'unanswered', what: 'refund' },
    ])
  })

  it('have no place for what a page calls a rule', () => {
    const { every } = countsOf({ ...NOTHING, scene: about(), fixed: ['Dana Whitfield', 'a'.repeat(90), ''] })
    expect(every).toEqual([{ kind: 'reply', what: '' }])
  })

  it('call a promise late an hour after its time', () => {
    expect(countOfClosing(0, HOUR)).toEqual({ kind: 'promise', what: 'kept' })
    expect(countOfClosing(0, HOUR + 1)).toEqual({ kind: 'promise', what: 'late' })
  })
})

describe('weeks', () => {
  it('are ISO weeks in the agent’s zone', () => {
    expect(weekOf(Date.UTC(2026, 10, 23), 'UTC')).toBe('2026-W48')
    expect(weekOf(Date.UTC(2026, 10, 22, 23), 'UTC')).toBe('2026-W47')
    expect(weekOf(Date.UTC(2026, 10, 22, 23), 'Europe/Vienna')).toBe('2026-W48')
    expect(weekOf(Date.UTC(2027, 0, 1), 'UTC')).toBe('2026-W53')
    expect(weekOf(Date.UTC(2024, 11, 30), 'UTC')).toBe('2025-W01')
  })

  it('go back over the turn of a year, and know what is none', () => {
    expect(weeksUpTo('2027-W01', 3)).toEqual(['2026-W52', '2026-W53', '2027-W01'])
    expect(mondayOfWeek('2025-W53')).toBeNull()
    expect(mondayOfWeek('Dana')).toBeNull()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => {
        const week = weekOf(ms, 'UTC')
        expect(weekOf(ms - 7 * 24 * HOUR, 'UTC')).toBe(weekBefore(week))
        expect(mondayOfWeek(week)).not.toBeNull()
      }),
    )
  })
})

const row = (kind: string, what: string, count: number, week = WEEK): WeekCount => ({
  week,
  kind,
  what,
  count,
})

describe('a report', () => {
  const rows = [
    row('theme', 'late-delivery', 14),
    row('theme', 'late-delivery', 6, '2026-W47'),
    row('theme', 'refund', 2),
    row('theme', 'login', 9, '2026-W47'),
    row('theme', 'login', 4, '2026-W46'),
    row('theme', 'late-delivery', 99, '2026-W40'),
    row('promise', 'kept', 3),
  ]

  it('has a line for each, most of this week first', () => {
    expect(linesOf(rows, 'theme', weeksUpTo(WEEK, 2))).toEqual([
      { what: 'late-delivery', counts: [6, 14] },
      { what: 'refund', counts: [0, 2] },
      { what: 'login', counts: [9, 0] },
    ])
    expect(sumOf(rows, 'promise', [WEEK], 'kept')).toBe(3)
    expect(sumOf(rows, 'promise', [WEEK], 'late')).toBe(0)
  })

  it('tells of what grew, this week or last, and not of chance', () => {
    expect(stories(rows, WEEK)).toEqual([
      { theme: 'late-delivery', now: 14, before: 6, isThisWeek: true },
      { theme: 'login', now: 9, before: 4, isThisWeek: false },
    ])
    expect(stories([row('theme', 'refund', 2)], WEEK)).toEqual([])
    expect(
      stories(
        [
          row('theme', 'refund', 9),
          row('theme', 'refund', 8, '2026-W47'),
          row('theme', 'refund', 7, '2026-W46'),
        ],
        WEEK,
      ),
    ).toEqual([])
  })
})

const KNOWN: Nameable = {
  rules: new Set(['you-failed', 'opinion-blame']),
  answers: new Map([
    ['parcel-lost', 'starter/parcel-lost'],
    ['shop/window', 'shop/window'],
  ]),
}

describe('the lead’s file', () => {
  it('leaves out what fewer than three have in common, and adds up what is the agent’s own', () => {
    const rows = [
      row('reply', '', 40),
      row('theme', 'refund', AT_LEAST),
      row('theme', 'login', AT_LEAST - 1),
      row('unanswered', 'other', 5),
      row('fixed', 'you-failed', 2),
      row('left', 'you-failed', 1),
      row('fixed', 'my-own-rule', 9),
      row('used', 'parcel-lost', 8),
      row('edited', 'parcel-lost', 3),
      row('used', 'what-dana-wrote', 4),
      row('edited', 'what-dana-wrote', 4),
      row('promise', 'kept', 6),
      row('theme', 'refund', 50, '2026-W47'),
    ]
    expect(leadFile(rows, WEEK, ID, KNOWN)).toEqual({
      ...{ koi: 'insights', format: 1, id: ID, week: WEEK, replies: 40 },
      themes: [{ theme: 'refund', conversations: 3 }],
      unanswered: [{ theme: 'other', conversations: 5 }],
      flags: [{ rule: 'you-failed', fixed: 2, left: 1 }],
      answers: [{ answer: 'starter/parcel-lost', sent: 8, edited: 3 }],
      ownAnswers: { sent: 4, edited: 4 },
      promises: { kept: 6, late: 0 },
    })
  })

  it('holds no word of conversations, drafts, names, rules or answers of one’s own, whatever they were', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 })
    const names = fc.oneof(
      words,
      fc.constantFrom(
        'dana whitfield',
        'whitfield-order-88231',
        'charged twice, says Whitfield',
        'parcel-lost',
      ),
    )
    const replies = fc.array(
      fc.record({
        thread: fc.array(fc.oneof(names, fc.constantFrom('I was charged twice!', 'parcel late')), {
          maxLength: 3,
        }),
        titles: fc.array(names, { maxLength: 3 }),
        rules: fc.array(names, { maxLength: 3 }),
        unanswered: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    const fixed = new Set(
      [...Object.keys(leadFile([], WEEK, ID, KNOWN)), ...THEMES, 'other', 'conversations', 'fixed', 'left']
        .concat(['rule', 'answer', 'theme', 'sent', 'edited', 'kept', 'late', 'insights'])
        .concat([...KNOWN.rules], [...KNOWN.answers.values()], [ID, WEEK]),
    )
    fc.assert(
      fc.property(replies, fc.integer({ min: 1, max: 4 }), (all, times) => {
        const rows = all.flatMap(({ thread, titles, rules, unanswered }) => {
          const scene = about(...thread.map((text, at) => said(text, 'customer', String(at))))
          const answers = titles.map((title) => ({
            id: title,
            title,
            tags: [title],
            examples: thread,
            asIs: false,
          }))
          const { every, once } = countsOf({ scene, answers, fixed: rules, left: rules, unanswered })
          return [...every, ...once].map(({ kind, what }) => row(kind, what, times))
        })
        const file = leadFile(rows, WEEK, ID, KNOWN)
        const inFile = [...JSON.stringify(file).matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '')
        expect(inFile.filter((word) => !fixed.has(word))).toEqual([])
        expect(readLeadFile(JSON.parse(JSON.stringify(file)))).toEqual(file)
      }),
    )
  })

  it('is read whole or not at all', () => {
    const file = leadFile([row('theme', 'refund', 5)], WEEK, ID, KNOWN)
    expect(readLeadFile(file)).toEqual(file)
    expect(readLeadFile({ ...file, format: 2 })).toBe('newer')
    const bad: unknown[] = [null, [], 'x', {}, { ...file, note: 'Dana' }, { ...file, week: '2025-W53' }]
    bad.push({ ...file, replies: -1 }, { ...file, themes: [{ theme: 'Dana W', conversations: 3 }] })
    bad.push({ ...file, id: '../x' }, { ...file, replies: 1e300 })
    for (const one of bad) expect(readLeadFile(one)).toBe('not-insights')
  })

  it('adds up with others, the same week of the same agent once', () => {
    const one = leadFile(
      [row('theme', 'refund', 5), row('used', 'own', 2), row('reply', '', 9)],
      WEEK,
      ID,
      KNOWN,
    )
    const other: LeadFile = { ...one, id: 'fedcba9876543210' }
    const later: LeadFile = { ...one, replies: 12 }
    const rows = addedUp([one, other, later])
    expect(sumOf(rows, 'theme', [WEEK], 'refund')).toBe(10)
    expect(sumOf(rows, 'reply', [WEEK])).toBe(21)
    expect(sumOf(rows, 'used', [WEEK], '')).toBe(4)
  })
})
