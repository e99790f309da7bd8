import { dateOfDay, dayOfDate, mondayOf, weekdayOf } from '../reminders/local-time.ts'
import {
  afterHours,
  duration,
  endOfMonth,
  endOfThisWeek,
  endOfWeek,
  halfOfDay,
  nextDate,
  nextWeekday,
  numericDate,
  partOfWeek,
  weekdayIn,
} from './when-maths.ts'
import { re, type Said, type WhenRule } from './when-rules.ts'
import { MONTH, monthNumber, NUMBER, WEEKDAY, weekdayNumber } from './when-words.ts'

const NAMED_DAY = /day|mon|tue|wed|thu|fri|sat|sun/
const NAMED_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/

const on = (day: number): Said => ({ day })
const HALF = '(?<half>morning|afternoon|evening|night)'

/** Day expressions, most telling first: a later rule never takes words of an earlier one. */
export const DAY_RULES: readonly WhenRule[] = [
  {
    sign: /20\d\d-/,
    pattern: re('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)'),
    say: ({ year, month, date }, clock) => {
      const day = nextDate(clock, Number(month), Number(date), year)
      return day === null ? null : { day, written: true }
    },
  },
  {
    sign: NAMED_MONTH,
    pattern: re(
      `(?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?:,? (?<year>20\\d\\d))?`,
    ),
    say: ({ year, month, date }, clock) => {
      const day = nextDate(clock, monthNumber(month), Number(date), year)
      return day === null ? null : { day, written: true }
    },
  },
  {
    sign: NAMED_MONTH,
    pattern: re(
      `(?<month>${MONTH}) (?:the )?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?!:)(?:,? (?<year>20\\d\\d))?`,
    ),
    say: ({ year, month, date }, clock) => {
      const day = nextDate(clock, monthNumber(month), Number(date), year)
      return day === null ? null : { day, written: true }
    },
  },
  {
    sign: /\d[/.]\d/,
    pattern: re(
      '(?<=(?:by|on|before|until|from|for|is|-|,) )(?<a>\\d{1,2})[/.](?<b>\\d{1,2})(?:[/.](?<year>(?:20)?\\d\\d))?',
    ),
    say: ({ a, b, year }, clock) => numericDate(Number(a), Number(b), year, clock),
  },
  {
    sign: /the \d/,
    pattern: re('(?<=(?:by|on|before|until) )the (?<date>\\d{1,2})(?:st|nd|rd|th)'),
    say: ({ date }, { today }) => {
      const { year, month, date: now } = dateOfDay(today)
      return { day: dayOfDate(year, Number(date) > now ? month : month + 1, Number(date)), written: true }
    },
  },
  { sign: /tomorrow/, pattern: re('(?:the )?day after tomorrow'), say: (_, { today }) => on(today + 2) },
  {
    sign: /tomorrow|tmrw|tomoz|overnight/,
    pattern: re(
      `(?:(?<first>first thing )?(?:tomorrow|tmrw|tomoz)(?: ${HALF})?|(?<late>overnight))(?<thing> first thing)?`,
    ),
    say: ({ first, thing, half }, { today, calendar }) => ({
      day: today + 1,
      ...halfOfDay(half, calendar),
      ...(first || thing ? { minute: calendar.startMinute, looseHour: true } : {}),
    }),
  },
  {
    sign: /today|tonight|this /,
    pattern: re(`(?:later )?(?:today|tonight|this ${HALF})`),
    say: ({ half }, { today, calendar }) => ({ day: today, ...halfOfDay(half, calendar) }),
  },
  {
    sign: /week|fortnight/,
    pattern: re(`(?:a week (?:on|from) (?<a>${WEEKDAY})|(?<b>${WEEKDAY}) week|(?<c>${WEEKDAY}) fortnight)`),
    say: ({ a, b, c }, { today }) => on(nextWeekday(today, weekdayNumber(a ?? b ?? c)) + (c ? 14 : 7)),
  },
  {
    sign: /next /,
    pattern: re(
      `(?:(?<a>${WEEKDAY}),?(?: of)? next week|next week,?(?: on)? (?<b>${WEEKDAY})|next (?<c>${WEEKDAY}))(?: ${HALF})?`,
    ),
    say: ({ a, b, c, half }, { today, calendar }) => ({
      day: weekdayIn(mondayOf(today) + 7, weekdayNumber(a ?? b ?? c)),
      ...halfOfDay(half, calendar),
    }),
  },
  {
    sign: NAMED_DAY,
    pattern: re(`(?<this>this )?(?:coming )?(?<a>${WEEKDAY})(?: ${HALF})?`),
    say: ({ this: named, a, half }, { today, calendar }) => {
      const weekday = weekdayNumber(a)
      const day = named && weekdayOf(today) === weekday ? today : nextWeekday(today, weekday)
      return { day, ...halfOfDay(half, calendar) }
    },
  },
  {
    sign: /week/,
    pattern: re('(?:the )?(?:end|close) of (?:the |this )?(?:working |business )?week|(?:later )?this week'),
    say: (_, clock) => ({ from: clock.today, day: endOfThisWeek(clock), period: true }),
  },
  {
    sign: /next week/,
    pattern: re('(?:the )?end of next week'),
    say: (_, { today, calendar }) => ({ day: endOfWeek(mondayOf(today) + 7, calendar), period: true }),
  },
  {
    sign: /next week/,
    pattern: re(
      '(?:(?:the )?(?<part>early|mid|middle|start|beginning|late|later)[ -](?:of |in )?)?(?:the )?next week',
    ),
    say: ({ part }, { today, calendar }) =>
      partOfWeek(part === 'middle' ? 'mid' : part, mondayOf(today) + 7, calendar),
  },
  {
    sign: /week after/,
    pattern: re('(?:the )?week after next'),
    say: (_, { today, calendar }) => partOfWeek(undefined, mondayOf(today) + 14, calendar),
  },
  {
    sign: /weekend/,
    pattern: re('(?<over>over|during|at|on) (?:the |this )?(?:coming )?weekend|this weekend'),
    say: (_, { today }) => ({ from: mondayOf(today) + 5, day: mondayOf(today) + 6, period: true }),
  },
  {
    sign: /weekend/,
    pattern: re('(?<=(?:before|by|until) )(?:the |this )?weekend'),
    say: (_, clock) => ({ day: endOfThisWeek(clock), period: true }),
  },
  {
    sign: /month/,
    pattern: re('(?:the )?end of (?:the |this )?month|(?:later )?this month'),
    say: (_, { today }) => ({ from: today, day: endOfMonth(today, 0), period: true }),
  },
  {
    sign: /next month/,
    pattern: re('(?<start>(?:early|start of|beginning of) )?(?:the )?(?:end of )?next month'),
    say: ({ start }, { today }) => ({
      from: endOfMonth(today, 0) + 1,
      day: start ? endOfMonth(today, 0) + 1 : endOfMonth(today, 1),
      period: true,
    }),
  },
  {
    sign: /year/,
    pattern: re('(?:the )?end of (?:the |this )?year'),
    say: (_, { today }) => ({ day: dayOfDate(dateOfDay(today).year, 12, 31), period: true }),
  },
  {
    sign: NAMED_MONTH,
    pattern: re(
      `(?<how>in|during|by|before|end of|early|mid|late)[ -](?:the )?(?:end of )?(?<month>${MONTH})(?: (?<year>20\\d\\d))?`,
    ),
    say: ({ how, month, year }, clock) => {
      const first = nextDate(clock, monthNumber(month), 1, year)
      if (first === null) return null
      const last = endOfMonth(first, 0)
      return how === 'by' || how === 'before' || how === 'early'
        ? { day: first, period: true }
        : { from: first, day: last, period: true }
    },
  },
  {
    sign: /half an hour/,
    pattern: re('(?:in )?half an hour'),
    say: (_, clock) => ({ ...afterHours(0, 0.5, clock) }),
  },
  {
    sign: /min|hour|hr|day|week|month|fortnight/,
    pattern: re(
      `(?:(?:with)?in |after |over )?(?:about |around |approximately |roughly |(?:the |another )(?:next )?|next |under |max(?:imum)? )*(?<first>${NUMBER})(?: ?(?:-|–|/|to|or|and) ?(?<last>${NUMBER}))?[ -]?(?<worked>(?:business|working|work|week)[ -]?)?(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|months?|fortnights?)(?:['’]? time)?(?! (?:of|ago|from|after|before|old|prior|earlier|notice|free|later than)\\b)`,
    ),
    say: duration,
  },
]
