import type { Scene } from '../scene.ts'
import { type AnswerAbout, complaintTheme } from './theme-of.ts'
import type { Week } from './week.ts'

/**
 * What is counted. reply: replies sent. theme: conversations in which the customer complained of it. unanswered: conversations, by theme,
 * for which the library had nothing and which were answered all the same. fixed, left: replies in which a rule's flag was mended before the
 * send, or went out. used, edited: replies with an answer in them, and those in which it had been changed. promise: kept or late.
 * practised: days with practice.
 */
export const KINDS = [
  ...(['reply', 'theme', 'unanswered', 'fixed', 'left'] as const),
  ...(['used', 'edited', 'promise', 'practised'] as const),
] as const
export type Kind = (typeof KINDS)[number]

/** One thing that happened. `what` is a theme, a rule, an answer or a day; '' where the kind says it all. */
export interface Count {
  readonly kind: Kind
  readonly what: string
}

/** How often something happened in one week; never any text of a customer. */
export interface WeekCount {
  readonly week: Week
  readonly kind: string
  readonly what: string
  readonly count: number
}

/** Where a conversation has no theme of the list. */
export const OTHER = 'other'

/** An answer in a reply that was sent. */
export interface AnswerInReply extends AnswerAbout {
  readonly id: string
  readonly asIs: boolean
}

/** A reply that went out, with the rules whose flags were mended in it and those whose flags were not. */
export interface SentReply {
  readonly scene: Scene
  readonly answers: readonly AnswerInReply[]
  readonly fixed: readonly string[]
  readonly left: readonly string[]
  /** The library had nothing for this conversation. */
  readonly unanswered: boolean
}

export interface ReplyCounts {
  readonly every: readonly Count[]
  /** To be counted once a week for each conversation. */
  readonly once: readonly Count[]
}

/** A rule's name is its file's: whatever a page says beside that is not kept. */
const RULE_NAME = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/

function ofRules(kind: 'fixed' | 'left', rules: readonly string[]): Count[] {
  const known = [...new Set(rules)].filter((rule) => RULE_NAME.test(rule))
  return known.map((what) => ({ kind, what }))
}

/** What a reply adds to the counts: names of rules, answers and themes, and nothing of what was written. */
export function countsOf({ scene, answers, fixed, left, unanswered }: SentReply): ReplyCounts {
  const theme = complaintTheme(scene, answers)
  const ids = [...new Set(answers.map(({ id }) => id))]
  const changed = new Set(answers.filter(({ asIs }) => !asIs).map(({ id }) => id))
  return {
    every: [
      { kind: 'reply', what: '' },
      ...ofRules('fixed', fixed),
      ...ofRules('left', left),
      ...ids.map((what): Count => ({ kind: 'used', what })),
      ...[...changed].map((what): Count => ({ kind: 'edited', what })),
    ],
    once: [
      ...(theme ? [{ kind: 'theme', what: theme } as const] : []),
      ...(unanswered ? [{ kind: 'unanswered', what: theme ?? OTHER } as const] : []),
    ],
  }
}

/** How much later than its time a promise may be closed and still be kept: it rings when it is due. */
const KEPT_WITHIN_MS = 3_600_000

/** What closing a promise adds. Times in epoch ms. */
export function countOfClosing(dueAt: number, closedAt: number): Count {
  return { kind: 'promise', what: closedAt <= dueAt + KEPT_WITHIN_MS ? 'kept' : 'late' }
}
