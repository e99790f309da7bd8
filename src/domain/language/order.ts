import type { Flag, FlagKind, Level } from './flag.ts'

const LEVELS: readonly Level[] = ['error', 'warn', 'hint']

/** What hurts a customer most comes first. */
const HARM: readonly FlagKind[] = [
  'recalled',
  'over_policy',
  'internal_word',
  'blame',
  'non_apology',
  'cold_brush_off',
  'passing_the_buck',
  'condescension',
  'hard_sell',
  'over_familiar',
  'negative_phrasing',
  'hedging_without_commitment',
  'jargon_bureaucratic',
  'impersonal',
]

/** Sorts flags: most harmful first, then in the draft's order. */
export function byHarm(a: Flag, b: Flag): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    HARM.indexOf(a.category) - HARM.indexOf(b.category) ||
    a.span.start - b.span.start
  )
}
