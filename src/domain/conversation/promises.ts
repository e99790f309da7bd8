import type { Calendar } from '../knowledge.ts'
import { epochOf } from '../reminders/local-time.ts'
import { isWorkday, nearestWorkday, nextWorkingDay } from '../reminders/workdays.ts'
import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { AgentPromise } from './promise.ts'
import {
  ACT_FIRST,
  BRINGS_ABOUT,
  BY_A_DAY,
  BY_A_TIME,
  COMES_BACK,
  IF_BEFORE,
  IF_FINE,
  NOT_BINDING,
  OFFER,
  ONCE_DONE,
} from './promise-rules.ts'
import { findWhens, type When } from './when.ts'
import { type Clock, clockAt } from './when-rules.ts'

/** Nothing without one of these words can bind anybody: most sentences stop here. */
const MAY_BIND =
  /(?:'|’)ll\b|\b(?:will|shall|should|going to|expect\w*|allow|let me|due|scheduled|booked|can|give (?:us|me)|to (?:reply|call|contact|respond|reach|get|follow|e-?mail)|am|are|'m|'re|’m|’re)\b/i

const LAST_MINUTE = 23 * 60 + 59

function firstMatch(patterns: readonly RegExp[], text: string): Span | null {
  let found: Span | null = null
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match && (found === null || match.index < found.start))
      found = { start: match.index, end: match.index + match[0].length }
  }
  return found
}

/** Does the commitment at `at` hang on the customer's next act, or on something that may never come? */
function isConditional(text: string, at: Span, timed: boolean): boolean {
  const before = text.slice(0, at.start + 1)
  const rest = text.slice(at.start)
  const fine = IF_FINE.test(text)
  if (IF_BEFORE.test(before) && !fine) return true
  if (IF_BEFORE.test(rest) && !fine && !(timed && /\blet you know\b[^.;]*\bif\b/i.test(rest))) return true
  return ONCE_DONE.test(text) || ACT_FIRST.test(before)
}

function isQuestion(text: string): boolean {
  return /\?["'”)\s]*$/.test(text) && !/,\s*(?:ok(?:ay)?|all ?right|alright|yes|right)\s*\?/i.test(text)
}

function commitmentIn(text: string, whens: readonly When[]): Span | null {
  const timed = whens.some(({ day }) => day !== null)
  const weak = timed ? BY_A_DAY : whens.length > 0 ? BY_A_TIME : []
  const strong = firstMatch([...COMES_BACK, ...BRINGS_ABOUT], text)
  const found = strong ?? firstMatch(weak, text)
  if (!found || isQuestion(text) || NOT_BINDING.some((pattern) => pattern.test(text))) return null
  if (OFFER.test(text) && !(strong && !OFFER.test(text.slice(strong.start, strong.end)))) return null
  return isConditional(text, found, timed) ? null : found
}

/** Epoch ms at which `when` falls due: the hour said; else the start of the working day, or its end for today. */
function dueOf(when: When, clock: Clock): number {
  const { calendar, today, minute: nowMinute, now } = clock
  if (when.exact !== null) return when.exact
  const day = when.day ?? today
  const later = [calendar.startMinute, calendar.endMinute].find((minute) => minute > nowMinute) ?? LAST_MINUTE
  const minute = when.minute ?? (day === today ? later : calendar.startMinute)
  const due = epochOf(day, minute, calendar.zone)
  return due > now || day !== today ? due : epochOf(today, LAST_MINUTE, calendar.zone)
}

/** The time that belongs to a commitment: a dated one after it, else a dated one before it, else a vague one. */
function whenOf(whens: readonly When[], at: Span): When | null {
  const dated = whens.filter(({ day }) => day !== null)
  const after = (list: readonly When[]) => list.find(({ span }) => span.end > at.start)
  return after(dated) ?? dated.at(-1) ?? after(whens) ?? null
}

interface Clause {
  readonly start: number
  readonly text: string
  readonly whens: readonly When[]
}

const NEXT_DEED =
  /(?:,|;|\band\b|\bthen\b)\s+(?=(?:(?:i|we|you|they|our|the|it)\b|(?:\w+ly )?(?:call|e-?mail|get|let|send|update|ring|follow|write|refund|come)\b))/i

/** "I'll refund you today and call you on Monday" is two: a cut before each "and" that leaves a dated time on both sides. */
function clausesOf(text: string, clock: Clock): Clause[] {
  const whens = findWhens(text, clock)
  const [first, second] = whens.filter(({ day }) => day !== null)
  const between = first && second ? text.slice(first.span.end, second.span.start) : ''
  const cut = NEXT_DEED.exec(between)
  if (!first || !cut) return [{ start: 0, text, whens }]
  const at = first.span.end + cut.index + cut[0].length
  const [before, after] = [text.slice(0, at), text.slice(at)]
  return [
    { start: 0, text: before, whens: findWhens(before, clock) },
    { start: at, text: after, whens: findWhens(after, clock) },
  ]
}

function promiseOf(sentence: string, clause: Clause, carried: boolean, clock: Clock): AgentPromise | null {
  const { whens } = clause
  const straight = clause.text.replace(/[’‘]/g, "'")
  const read = carried && !MAY_BIND.test(straight) ? `we'll ${straight}` : straight
  const shift = read.length - straight.length
  const found = commitmentIn(read, whens)
  if (!found) return null
  const when = whenOf(whens, found)
  const start = Math.max(0, found.start - shift + (/^[^\w']/.test(read.slice(found.start)) ? 1 : 0))
  const end = Math.max(found.end - shift, when?.span.end ?? 0)
  const day = when?.day ?? null
  const named = when !== null && day !== null
  return {
    span: { start: clause.start + Math.min(start, when?.span.start ?? start), end: clause.start + end },
    sentence,
    when: when ? clause.text.slice(when.span.start, when.span.end) : null,
    dueAt: named ? dueOf(when, clock) : nextWorkingDay(clock.now, clock.calendar),
    hourNamed: named && (when.hourNamed || when.exact !== null),
    dayNamed: named,
    offDay: named && !isWorkday(day, clock.calendar),
  }
}

/** Promises in one sentence, spans relative to it. Most sentences cost one regular expression. */
export function promisesOfSentence(sentence: string, now: number, calendar: Calendar): AgentPromise[] {
  if (!MAY_BIND.test(sentence) || sentence.length > 2000) return []
  const clock = clockAt(now, calendar)
  const found: AgentPromise[] = []
  for (const clause of clausesOf(sentence, clock)) {
    const promise = promiseOf(sentence, clause, found.length > 0, clock)
    if (promise) found.push(promise)
  }
  return found
}

/**
 * What the agent's side commits itself to in a draft: "I'll get back to you tomorrow", "you'll hear from us by Friday".
 * Not offers, conditions, questions, facts or the past. `now` is epoch ms; days are those of `calendar.zone`.
 */
export function findPromises(text: string, now: number, calendar: Calendar): AgentPromise[] {
  return sentences(text).flatMap(({ start, end }) =>
    promisesOfSentence(text.slice(start, end), now, calendar).map((promise) => ({
      ...promise,
      span: { start: start + promise.span.start, end: start + promise.span.end },
    })),
  )
}

/** The working day to offer for a promise on a day off: the next one worked. */
export function workedInstead(promise: AgentPromise, calendar: Calendar): number {
  const { today } = clockAt(promise.dueAt, calendar)
  return epochOf(nearestWorkday(today, calendar), calendar.startMinute, calendar.zone)
}
