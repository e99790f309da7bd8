import type { Kind, WeekCount } from './count.ts'
import { isTheme, type Theme } from './themes.ts'
import { type Week, weeksUpTo } from './week.ts'

/** How often one thing happened in each week of a row of weeks, the latest last. */
export interface Line {
  readonly what: string
  readonly counts: readonly number[]
}

export const latest = ({ counts }: Line): number => counts.at(-1) ?? 0
export const before = ({ counts }: Line): number => counts.at(-2) ?? 0
export const total = ({ counts }: Line): number => counts.reduce((sum, count) => sum + count, 0)

/** One kind of counts over `weeks`: most in the latest week first, then most in all. */
export function linesOf(rows: readonly WeekCount[], kind: Kind, weeks: readonly Week[]): Line[] {
  const place = new Map(weeks.map((week, at) => [week, at]))
  const lines = new Map<string, number[]>()
  for (const { week, kind: of, what, count } of rows) {
    const at = place.get(week)
    if (of !== kind || at === undefined) continue
    const counts = lines.get(what) ?? weeks.map(() => 0)
    counts[at] = (counts[at] ?? 0) + count
    lines.set(what, counts)
  }
  return [...lines]
    .map(([what, counts]) => ({ what, counts }))
    .filter((line) => total(line) > 0)
    .sort((a, b) => latest(b) - latest(a) || total(b) - total(a) || (a.what < b.what ? -1 : 1))
}

/** How often a kind was counted in these weeks; with `what` only that. */
export function sumOf(rows: readonly WeekCount[], kind: Kind, weeks: readonly Week[], what?: string): number {
  return linesOf(rows, kind, weeks)
    .filter((line) => what === undefined || line.what === what)
    .reduce((sum, line) => sum + total(line), 0)
}

/** A complaint that comes more often than it did. */
export interface Story {
  readonly theme: Theme
  readonly now: number
  readonly before: number
  /** Told of the week that is not over yet. */
  readonly isThisWeek: boolean
}

/** Fewer than so many conversations tell no story, and no more than half as many again is chance. */
const TELLING = 3
const GROWTH = 1.5
const STORIES = 3

/** What to look into at the source: themes that grew this week already, else last week; most of them first. `thisWeek` is not over. */
export function stories(rows: readonly WeekCount[], thisWeek: Week): Story[] {
  const lines = linesOf(rows, 'theme', weeksUpTo(thisWeek, 3))
  return lines
    .flatMap(({ what, counts: [first = 0, last = 0, current = 0] }): Story[] => {
      if (!isTheme(what)) return []
      const grew = (now: number, before: number): boolean => now >= TELLING && now >= before * GROWTH
      if (grew(current, last)) return [{ theme: what, now: current, before: last, isThisWeek: true }]
      return grew(last, first) ? [{ theme: what, now: last, before: first, isThisWeek: false }] : []
    })
    .sort((a, b) => b.now - a.now)
    .slice(0, STORIES)
}
