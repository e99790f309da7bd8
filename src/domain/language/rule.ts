import type { Category, Level } from './flag.ts'

/** One way to say it better: where the words look like `from` (the hit itself when ''), say `to`. */
export interface Say {
  readonly from: string
  readonly to: string
  /** What the agent should still add; null for nothing. */
  readonly ask: string | null
}

/** A rule as its author wrote it; patterns are still text (see pattern.ts). The id is the file's name. */
export interface Rule {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly any: readonly string[]
  /** Hits count only at the start of a sentence or of a clause. */
  readonly start: 'sentence' | 'clause' | null
  /** Silent where one of these is in the sentence. */
  readonly unless: readonly string[]
  /** Silent where one of these is in the sentence or the next one: the alternative that makes a "no" fine. */
  readonly rescue: readonly string[]
  /** What must be known for the rule to speak. */
  readonly need: readonly Need[]
  readonly say: readonly Say[]
  readonly ask: string | null
  readonly why: string
  /** Disputed taste: off until a team turns it on. */
  readonly houseStyle: boolean
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  readonly silent: readonly string[]
  readonly source: string
}

export const NEEDS = ['complaint', 'name-known'] as const
export type Need = (typeof NEEDS)[number]
