import type { Category, Level } from './flag.ts'

/** Where a rule's hits count: anywhere, only where the customer complains, only where their name is known. */
export interface CompiledNeed {
  readonly complaint?: boolean
  readonly nameKnown?: boolean
}

/** One rewrite: how the sentence must look and what to say instead of it. */
export interface CompiledSay {
  /** A pattern over the whole sentence (or the hit) with named slots, as token-pattern source. */
  readonly from: string
  /** The words to say instead, with `{slot}`s. */
  readonly to: string
}

/** What a hit of a rule says and offers. */
export interface CompiledRule {
  readonly id: string
  readonly category: Category
  readonly level: Level
  readonly why: string
  readonly ask: string | null
  readonly say: readonly CompiledSay[]
  readonly unless: readonly string[]
  readonly need: CompiledNeed
  /** Names of the general guards that this rule's hits must pass. */
  readonly guards: readonly string[]
  /** False for house style that ships off. */
  readonly on: boolean
}

/**
 * Rules as plain JSON data: what compile() makes and loadRules() takes. `nodes` is the serialised trie (one flat row of
 * numbers per node), `words` the interned tokens it speaks of.
 */
export interface CompiledRules {
  readonly format: 1
  readonly words: readonly string[]
  readonly classes: readonly (readonly number[])[]
  readonly nodes: readonly (readonly number[])[]
  readonly rules: readonly CompiledRule[]
}
