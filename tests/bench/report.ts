import { PASSES, type Times } from './measure.ts'

/** A limit of design.md, in milliseconds. */
export interface Budget {
  readonly at: 'p50' | 'p95'
  readonly limit: number
}

/** One line of the table. `budget` for our own work, `beside` for a peer: the name of the line it is compared with. */
export interface Line {
  readonly question: string
  readonly who: string
  readonly times: Times
  readonly budget: Budget | null
  readonly beside: string | null
}

export type Verdict = 'ok' | 'over' | 'missed'

/** A budget is missed beyond this many times its limit; up to there it is "over": machines are noisy. */
export const TOLERANCE = 2

export function verdictOf({ times, budget }: Line): Verdict | null {
  if (!budget) return null
  const share = times[budget.at] / budget.limit
  return share <= 1 ? 'ok' : share <= TOLERANCE ? 'over' : 'missed'
}

/** How many times longer than ours a peer takes (p50). */
export function ratioOf(line: Line, lines: readonly Line[]): number | null {
  const ours = lines.find(({ question, who }) => question === line.question && who === line.beside)
  return ours ? line.times.p50 / ours.times.p50 : null
}

const ms = (value: number): string => (value >= 10 ? value.toFixed(1) : value.toFixed(3))
const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio) : ratio.toFixed(1)}x ours`

function row(line: Line, lines: readonly Line[]): string[] {
  const ratio = ratioOf(line, lines)
  const budget = line.budget ? `${line.budget.at} ${line.budget.limit}` : ''
  const { p50, p95, rounds } = line.times
  const said = verdictOf(line) ?? (ratio === null ? '' : times(ratio))
  return [line.question, line.who, ms(p50), ms(p95), budget, said, String(rounds)]
}

/** The table as people read it. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [
    ['question', 'who', 'p50 ms', 'p95 ms', 'budget', '', 'rounds'],
    ...lines.map((line) => row(line, lines)),
  ]
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const right = (column: number): boolean => column === 2 || column === 3 || column === 6
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          right(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The lines as data, for whoever draws them over time. */
export function dataOf(lines: readonly Line[]): object[] {
  return lines.map((line) => ({ ...line, verdict: verdictOf(line), ratio: ratioOf(line, lines) }))
}

export const POLICY = `Each line is the quietest of ${PASSES} passes. "over" is beyond the budget, "missed" beyond ${TOLERANCE} times of it: machines are noisy, so only "missed" fails.`
