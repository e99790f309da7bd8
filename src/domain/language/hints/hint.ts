import type { Span } from '../../text/span.ts'

/** What can be pointed out gently, the most useful first. Each has its own sentence in _locales. */
export const HINT_KINDS = [
  'extra-first',
  'greeting-spelling',
  'greeting-twice',
  'sign-off-twice',
  'shouting',
  'long-sentences',
  'long-words',
  'long-paragraph',
  'long-reply',
  'greeting-missing-named',
  'greeting-missing',
  'sign-off-missing',
] as const

export type HintKind = (typeof HINT_KINDS)[number]

/** Something about a draft as a whole that a reader might like otherwise. Never a fault. */
export interface Hint {
  readonly kind: HintKind
  /** UTF-16 offsets into the draft: where to look. */
  readonly span: Span
  /** What the hint's sentence names, in the order of its gaps: a count of words, a name. */
  readonly values: readonly string[]
}
