import type { Category, Level } from './flag.ts'
import type { Need, Say } from './rule.ts'

/** What a hit of a rule says and offers. */
export interface CompiledRule {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly why: string
  readonly ask: string | null
  readonly say: readonly Say[]
  readonly need: readonly Need[]
  readonly houseStyle: boolean
}

/** Where a walk begins: anywhere, at a sentence's or clause's start, for what silences a rule, for what rescues it. */
export const ROOTS = ['any', 'sentence', 'clause', 'unless', 'rescue'] as const
export type Root = (typeof ROOTS)[number]

/**
 * Rules as plain JSON data: what `compile` makes and `loadRules` takes. A node is one flat row of numbers: how many
 * rules end here, those rules' indexes, then label and child by turns (both: see labels.ts).
 */
export interface CompiledRules {
  readonly format: 1
  readonly words: readonly string[]
  /** Sets of word indexes. */
  readonly classes: readonly (readonly number[])[]
  readonly nodes: readonly (readonly number[])[]
  /** The node each root starts at. */
  readonly roots: Readonly<Record<Root, number>>
  readonly rules: readonly CompiledRule[]
}
