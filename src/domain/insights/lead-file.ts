import * as v from 'valibot'
import { type Kind, OTHER, type WeekCount } from './count.ts'
import { linesOf, sumOf, total } from './report.ts'
import { isTheme } from './themes.ts'
import { mondayOfWeek, type Week } from './week.ts'

/** What fewer conversations or replies than this have in common is left out of the file: it could point at one of them. */
export const AT_LEAST = 3

const MOST_FILE_ROWS = 5000
const often = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000))
const name = v.pipe(v.string(), v.regex(/^(?=.{1,160}$)[a-z0-9]+(?:[-/][a-z0-9]+)*$/))
const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MOST_FILE_ROWS))
const week = v.pipe(
  v.string(),
  v.check((text) => mondayOfWeek(text) !== null),
)

/** The lead's file; docs/insights.md describes each field. A file of another form gets another `format`. */
const FILE = v.strictObject({
  koi: v.literal('insights'),
  format: v.literal(1),
  /** Drawn anew for each week, so that a file opened twice counts once; it names nobody. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  week,
  replies: often,
  themes: list(v.strictObject({ theme: name, conversations: often })),
  unanswered: list(v.strictObject({ theme: name, conversations: often })),
  flags: list(v.strictObject({ rule: name, fixed: often, left: often })),
  answers: list(v.strictObject({ answer: name, sent: often, edited: often })),
  ownAnswers: v.strictObject({ sent: often, edited: often }),
  promises: v.strictObject({ kept: often, late: often }),
})

export type LeadFile = v.InferOutput<typeof FILE>

/** What may be named in the file: rules and answers that many people have, by what they are called there. */
export interface Nameable {
  readonly rules: ReadonlySet<string>
  /** An answer's id on file -> its pack's name and its own, as "starter/parcel-lost". Own answers are not in it. */
  readonly answers: ReadonlyMap<string, string>
}

const isName = (text: string): boolean => v.is(name, text)

/**
 * The lead's file of one week. Only names of the fixed list of themes, of known rules and of packs' answers get in; what is the agent's own
 * is added up without a name, and what has fewer than AT_LEAST is left out.
 */
export function leadFile(rows: readonly WeekCount[], week: Week, id: string, known: Nameable): LeadFile {
  const counted = (kind: Kind): Map<string, number> =>
    new Map(linesOf(rows, kind, [week]).map((line) => [line.what, total(line)]))
  const themes = (kind: 'theme' | 'unanswered') =>
    [...counted(kind)]
      .filter(([what, often]) => (isTheme(what) || what === OTHER) && often >= AT_LEAST)
      .map(([theme, conversations]) => ({ theme, conversations }))
  const [fixed, left, used, edited] = (['fixed', 'left', 'used', 'edited'] as const).map(counted)
  const flags = [...new Set([...(fixed?.keys() ?? []), ...(left?.keys() ?? [])])]
    .filter((rule) => known.rules.has(rule) && isName(rule))
    .map((rule) => ({ rule, fixed: fixed?.get(rule) ?? 0, left: left?.get(rule) ?? 0 }))
  const answers = [...(used ?? [])].map(([what, sent]) => ({
    answer: known.answers.get(what) ?? '',
    sent,
    edited: Math.min(sent, edited?.get(what) ?? 0),
  }))
  const shared = answers.filter(({ answer }) => isName(answer))
  const own = answers.filter((one) => !shared.includes(one))
  const sum = (all: readonly { sent: number; edited: number }[], of: 'sent' | 'edited'): number =>
    all.reduce((so, one) => so + one[of], 0)
  return {
    ...{ koi: 'insights', format: 1, id, week },
    replies: sumOf(rows, 'reply', [week]),
    themes: themes('theme'),
    unanswered: themes('unanswered'),
    flags: flags.filter((one) => one.fixed + one.left >= AT_LEAST),
    answers: shared.filter(({ sent }) => sent >= AT_LEAST),
    ownAnswers: { sent: sum(own, 'sent'), edited: sum(own, 'edited') },
    promises: {
      kept: sumOf(rows, 'promise', [week], 'kept'),
      late: sumOf(rows, 'promise', [week], 'late'),
    },
  }
}

/** Reads a lead's file: 'newer' where a later Koi wrote it, 'not-insights' where it is anything else. */
export function readLeadFile(content: unknown): LeadFile | 'newer' | 'not-insights' {
  const read = v.safeParse(FILE, content)
  if (read.success) return read.output
  const later = v.object({ koi: v.literal('insights'), format: v.pipe(v.number(), v.minValue(2)) })
  return v.is(later, content) ? 'newer' : 'not-insights'
}

/** The files as counts again, added up; of two with one id only the last given counts. */
export function addedUp(files: readonly LeadFile[]): WeekCount[] {
  const latest = new Map(files.map((file) => [file.id, file]))
  const sums = new Map<string, WeekCount>()
  const add = (week: Week, kind: Kind, what: string, count: number): void => {
    const key = [week, kind, what].join(' ')
    const so = sums.get(key)?.count ?? 0
    if (count > 0) sums.set(key, { week, kind, what, count: so + count })
  }
  for (const { week, ...file } of latest.values()) {
    add(week, 'reply', '', file.replies)
    for (const { theme, conversations } of file.themes) add(week, 'theme', theme, conversations)
    for (const { theme, conversations } of file.unanswered) add(week, 'unanswered', theme, conversations)
    for (const { rule, fixed, left } of file.flags) {
      add(week, 'fixed', rule, fixed)
      add(week, 'left', rule, left)
    }
    for (const { answer, sent, edited } of file.answers) {
      add(week, 'used', answer, sent)
      add(week, 'edited', answer, edited)
    }
    add(week, 'used', '', file.ownAnswers.sent)
    add(week, 'edited', '', file.ownAnswers.edited)
    add(week, 'promise', 'kept', file.promises.kept)
    add(week, 'promise', 'late', file.promises.late)
  }
  return [...sums.values()]
}
