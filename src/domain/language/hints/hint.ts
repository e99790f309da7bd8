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

/** What a hint is about, which is what can be turned off: with and without a name, a missing greeting is one thing. */
export type HintTopic = Exclude<HintKind, 'greeting-missing-named'>

export const topicOfHint = (kind: HintKind): HintTopic =>
  kind === 'greeting-missing-named' ? 'greeting-missing' : kind

/** Everything that hints are about. */
export const HINT_TOPICS: readonly HintTopic[] = [...new Set(HINT_KINDS.map(topicOfHint))]

/** Something about a draft as a whole that a reader might like otherwise. Never a fault. */
export interface Hint {
  readonly kind: HintKind
  /** UTF-16 offsets into the draft: where to look. */
  readonly span: Span
  /** What the hint's sentence names, in the order of its gaps: a count of words, a name. */
  readonly values: readonly string[]
}
