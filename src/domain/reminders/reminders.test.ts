import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CALENDAR } from '../knowledge.ts'
import { bucketOf, sortReminders } from './bucket.ts'
import { dayInWords, dayOfDate, epochOf, isoOfDay, localTime } from './local-time.ts'
import type { Reminder } from './reminder.ts'
import { dueToRing, expired, KEPT_MS, nextRing } from './ring.ts'
import { snoozeUntil } from './snooze.ts'
import { addWorkdays, nextWorkingDay } from './workdays.ts'

const BERLIN = { ...DEFAULT_CALENDAR, zone: 'Europe/Berlin', holidays: ['2026-04-03', '2026-04-06'] }
const at = (iso: string) => Date.parse(iso)

function reminder(over: Partial<Reminder>): Reminder {
  return {
    id: 'r1',
    text: 'Call back',
    dueAt: 0,
    createdAt: 0,
    state: 'open',
    closedAt: null,
    desk: 'zendesk',
    ticketId: '1',
    ticketAddress: '',
    subject: '',
    customer: '',
    rungFor: null,
    ...over,
  }
}

describe('local time', () => {
  it('reads the wall clock of a zone, summer and winter', () => {
    expect(localTime(at('2026-07-01T22:30:00Z'), 'Europe/Berlin')).toEqual({
      day: dayOfDate(2026, 7, 2),
      minute: 30,
    })
    expect(localTime(at('2026-01-01T22:30:00Z'), 'Europe/Berlin').minute).toBe(23 * 60 + 30)
  })

  it('sets a skipped time after the gap and a repeated one to its first passing', () => {
    const spring = dayOfDate(2026, 3, 29)
    expect(epochOf(spring, 150, 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00Z'))
    expect(epochOf(dayOfDate(2026, 10, 25), 150, 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'))
  })

  it('takes a zone it does not know for UTC', () => {
    expect(localTime(at('2026-07-01T08:05:00Z'), 'Mars/Olympus').minute).toBe(485)
  })

  it('comes back to the same moment for any minute of any zone', () => {
    const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham']
    fc.assert(
      fc.property(
        fc.integer({ min: 1_500_000, max: 40_000_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const seen = localTime(minutes * 60_000, zone)
          expect(localTime(epochOf(seen.day, seen.minute, zone), zone)).toEqual(seen)
        },
      ),
    )
  })

  it('says a day in words', () => {
    expect(dayInWords(dayOfDate(2026, 3, 10))).toBe('Tuesday, 10 March')
  })
})

describe('working days', () => {
  it('skips weekends and holidays', () => {
    const thursday = at('2026-04-02T10:00:00Z')
    expect(nextWorkingDay(thursday, BERLIN)).toBe(at('2026-04-07T07:00:00Z'))
    expect(addWorkdays(thursday, 2, BERLIN)).toBe(at('2026-04-08T07:00:00Z'))
  })

  it('does not hang on a calendar without working days', () => {
    const none = { ...BERLIN, workdays: [] }
    expect(isoOfDay(localTime(nextWorkingDay(at('2026-04-02T10:00:00Z'), none), 'UTC').day)).toBe(
      '2026-04-03',
    )
  })
})

describe('buckets', () => {
  const now = at('2026-03-11T10:00:00Z') // a Wednesday

  it.each([
    ['2026-03-11T09:59:00Z', 'overdue'],
    ['2026-03-11T22:30:00Z', 'today'],
    ['2026-03-11T23:30:00Z', 'tomorrow'],
    ['2026-03-15T12:00:00Z', 'this-week'],
    ['2026-03-16T12:00:00Z', 'later'],
  ] as const)('puts %s under %s', (due, bucket) => {
    expect(bucketOf(reminder({ dueAt: at(due) }), now, BERLIN)).toBe(bucket)
  })

  it('lists what is due soonest first and what is done last', () => {
    const list = [
      reminder({ id: 'done', state: 'done', closedAt: 5 }),
      reminder({ id: 'late', dueAt: 9 }),
      reminder({ id: 'soon', dueAt: 3 }),
    ]
    expect(sortReminders(list).map(({ id }) => id)).toEqual(['soon', 'late', 'done'])
  })
})

describe('snoozing', () => {
  it('comes back three hours later within the working day', () => {
    expect(snoozeUntil('later-today', at('2026-03-11T09:05:00Z'), BERLIN)).toBe(at('2026-03-11T12:15:00Z'))
    expect(snoozeUntil('later-today', at('2026-03-11T14:30:00Z'), BERLIN)).toBe(at('2026-03-11T16:00:00Z'))
    expect(snoozeUntil('later-today', at('2026-03-11T18:00:00Z'), BERLIN)).toBe(at('2026-03-11T19:00:00Z'))
  })

  it('takes tomorrow and next week for working days', () => {
    const friday = at('2026-03-27T12:00:00Z')
    expect(snoozeUntil('tomorrow', friday, BERLIN)).toBe(at('2026-03-30T07:00:00Z'))
    expect(snoozeUntil('next-week', at('2026-04-01T12:00:00Z'), BERLIN)).toBe(at('2026-04-07T07:00:00Z'))
  })

  it('always lies ahead', () => {
    const choices = fc.constantFrom('later-today' as const, 'tomorrow' as const, 'next-week' as const)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), choices, (now, choice) => {
        expect(snoozeUntil(choice, now, BERLIN)).toBeGreaterThan(now)
      }),
    )
  })
})

describe('ringing', () => {
  it('rings once for each due date, and only for what is on file', () => {
    const list = [
      reminder({ id: 'due', dueAt: 10 }),
      reminder({ id: 'told', dueAt: 10, rungFor: 10 }),
      reminder({ id: 'moved', dueAt: 12, rungFor: 10 }),
      reminder({ id: 'pending', dueAt: 10, state: 'pending' }),
      reminder({ id: 'ahead', dueAt: 30 }),
    ]
    expect(dueToRing(list, 20).map(({ id }) => id)).toEqual(['due', 'moved'])
    expect(nextRing(list)).toBe(10)
    expect(nextRing([])).toBeNull()
  })

  it('forgets what was closed 90 days ago', () => {
    const old = reminder({ id: 'old', state: 'done', closedAt: 0 })
    const fresh = reminder({ id: 'fresh', state: 'done', closedAt: 1 })
    expect(expired([old, fresh, reminder({ dueAt: 0 })], KEPT_MS).map(({ id }) => id)).toEqual(['old'])
  })
})
