import type { Span } from '../text/span.ts'

/** The eleven ways wording puts a customer off. */
export const CATEGORIES = [
  'negative_phrasing',
  'blame',
  'condescension',
  'non_apology',
  'hedging_without_commitment',
  'impersonal',
  'jargon_bureaucratic',
  'cold_brush_off',
  'over_familiar',
  'passing_the_buck',
  'hard_sell',
] as const

export type Category = (typeof CATEGORIES)[number]
export type Level = 'hint' | 'warn' | 'error'

/** What packs point out beside wording: text that was taken back, an offer beyond the policy, a word of the team's own. */
export const PACK_KINDS = ['recalled', 'over_policy', 'internal_word'] as const

/** What a flag is about. */
export type FlagKind = Category | (typeof PACK_KINDS)[number]

/** A rule's hit in a draft. */
export interface Flag {
  readonly rule: string
  readonly category: FlagKind
  readonly level: Level
  /** The marked words. */
  readonly span: Span
  /** One friendly sentence: why a customer may stumble here. */
  readonly why: string
  /** What to say instead of exactly `replaces`; null where something must be asked first. */
  readonly rewrite: string | null
  /** The span that `rewrite` stands in for; at least `span`, often its sentence. */
  readonly replaces: Span
  /** A question that leads to a rewrite where one cannot be made, or that completes it. */
  readonly ask: string | null
  /** Title of the pack it comes from; absent where Koi itself says it. */
  readonly pack?: string
}
