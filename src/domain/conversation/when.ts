import type { Day } from '../reminders/local-time.ts'
import type { Span } from '../text/span.ts'
import { DAY_RULES } from './when-days.ts'
import { HOUR_RULES, MAY_BE_VAGUE, VAGUE } from './when-hours.ts'
import type { Clock, Said } from './when-rules.ts'

/** A time named in a text. */
export interface When {
  readonly span: Span
  /** First and last day it may mean; both null for a vague time ("shortly"). */
  readonly firstDay: Day | null
  readonly day: Day | null
  /** Minutes after midnight, null where no hour is said. */
  readonly minute: number | null
  readonly hourNamed: boolean
  /** Epoch ms where the words count from now ("in two hours"). */
  readonly exact: number | null
}

/** Every expression of the grammar has one of these; a sentence without is not searched. */
const MAY_NAME_TIME =
  /\d|day|to(?:morrow|night)|tmrw|tomoz|week|month|year|hour|minute|moment|second\b|sec\b|min|hr|morning|afternoon|evening|overnight|fortnight|noon|midnight|lunch|eod|cob\b|eob|business|\bplay|soon|shortly|asap|immediately|right away|straight ?away|earliest|due course|\b(?:when|once|after|mon|tues?|wed|thur?s?|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|\bend\b|\bclose of\b/i

interface Part {
  readonly span: Span
  readonly said: Said
}

/** What may stand between the parts of one time: "by 3 pm on Friday", "Monday or Tuesday". */
const BETWEEN = /^[\s,]*(?:(?:and|or|to|at|by|on|before|around|about|the|of|in|latest|-|–|—)[\s,]*)*$/

const RULES = [...DAY_RULES, ...HOUR_RULES]

function partsOf(lower: string, clock: Clock): Part[] {
  const parts: Part[] = []
  const taken = (span: Span) => parts.some((part) => part.span.start < span.end && span.start < part.span.end)
  for (const rule of RULES) {
    if (!rule.sign.test(lower)) continue
    for (const match of lower.matchAll(rule.pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (taken(span)) continue
      const said = rule.say(match.groups ?? {}, clock)
      if (said) parts.push({ span, said: shiftedByBefore(lower, span, said) })
    }
  }
  for (const match of MAY_BE_VAGUE.test(lower) ? lower.matchAll(VAGUE) : []) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!taken(span)) parts.push({ span, said: {} })
  }
  return parts.sort((a, b) => a.span.start - b.span.start)
}

/** "Before Friday" is Thursday; "before 3 pm" and "before the weekend" are not moved. */
function shiftedByBefore(lower: string, span: Span, said: Said): Said {
  const moves =
    said.day !== undefined && said.exact === undefined && said.minute === undefined && !said.period
  if (!moves || !/\bbefore (?:the )?$/.test(lower.slice(0, span.start))) return said
  if (/^[\s,]*(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|:)/.test(lower.slice(span.end))) return said
  return { ...said, from: (said.from ?? said.day ?? 0) - 1, day: (said.day ?? 0) - 1 }
}

function groupsOf(lower: string, parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && BETWEEN.test(lower.slice(before.span.end, part.span.start))) last.push(part)
    else groups.push([part])
  }
  return groups
}

function joined(group: readonly Part[], clock: Clock): When {
  const start = group[0]?.span.start ?? 0
  const end = group.at(-1)?.span.end ?? 0
  const dated = group.filter(({ said }) => said.day !== undefined)
  const written = dated.filter(({ said }) => said.written)
  const days = (written.length > 0 ? written : dated).map(({ said }) => said)
  const hour = group.findLast(({ said }) => said.minute !== undefined)?.said
  const minute = hour?.minute ?? null
  let first = days.length === 0 ? null : Math.min(...days.map(({ from, day = 0 }) => from ?? day))
  let last = days.length === 0 ? null : Math.max(...days.map(({ day = 0 }) => day))
  if (last === null && minute !== null) {
    first = last = minute > clock.minute || hour?.period ? clock.today : clock.today + 1
  }
  return {
    span: { start, end },
    firstDay: first,
    day: last,
    minute,
    hourNamed: minute !== null && !hour?.looseHour,
    exact: minute === null ? (days.findLast(({ exact }) => exact !== undefined)?.exact ?? null) : null,
  }
}

/**
 * The times named in `text` (English), in order, as `clock` understands them. The grammar follows what support agents write, counts
 * working days by the calendar, and needs no ambient zone, which date parsers built on Date do.
 */
export function findWhens(text: string, clock: Clock): When[] {
  if (!MAY_NAME_TIME.test(text)) return []
  const lower = text.toLowerCase().replace(/[’‘]/g, "'")
  if (lower.length !== text.length) return []
  return groupsOf(lower, partsOf(lower, clock)).map((group) => joined(group, clock))
}
