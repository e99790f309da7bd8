import type { Span } from '../text/span.ts'

/** Something the agent's side will do by some time, found in a draft. */
export interface AgentPromise {
  readonly span: Span
  /** The sentence as written. */
  readonly sentence: string
  /** The words that name the time ("tomorrow", "shortly"), or null where no time is named. */
  readonly when: string | null
  /** When it falls due, epoch milliseconds; a default of the next working day where no time is named. */
  readonly dueAt: number
  /** True when the text named an hour, false when Koi chose it. */
  readonly hourNamed: boolean
  /** False when the words name no day ("shortly"): dueAt is Koi's default. */
  readonly dayNamed: boolean
  /** True when the day that was named is not worked. */
  readonly offDay: boolean
}
