import type { Flag } from '../../language/flag.ts'

/** What lint looks for; each has a file of its own. */
export const LINT_CODES = [
  'source',
  'wording',
  'near-duplicate',
  'unknown-variable',
  'undeclared-field',
  'dead-link',
  'missing-variant',
  'no-owner',
  'past-review',
  'over-policy',
  'internal-word',
  'hard-to-read',
  'few-examples',
  'needs-attention',
  'lost-look',
  'failing-test',
  'cannot-build',
] as const

export type LintCode = (typeof LINT_CODES)[number]

/** Something about a pack that its author should know. */
export interface Finding {
  readonly code: LintCode
  readonly level: 'hint' | 'warn' | 'error'
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The snippet's or rule's id; '' for the pack. */
  readonly id: string
  /** One or two plain sentences. */
  readonly message: string
}

/** What lint needs from outside. */
export interface LintContext {
  /** All flags of a text in the language engine's rules. */
  readonly flagsOf: (text: string) => readonly Flag[]
  /** YYYY-MM-DD. */
  readonly today: string
}
