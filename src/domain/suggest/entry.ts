import type { Answer, LearntChoice } from './answer.ts'
import type { Features } from './features.ts'
import type { Profile } from './profile.ts'

/** A piece of text that speaks for one answer. */
export interface Unit {
  /** Number of its entry. */
  readonly answer: number
  readonly text: string
  /** null for bodies: their wording is ours, not the customer's, so likeness to them misleads. */
  readonly features: Features | null
  /** Where it points (see meaning.ts); null for bodies, and where nothing is known of its words. */
  readonly meaning: Float32Array | null
  /** The choice it came from; null for what the answer itself says. */
  readonly choice: LearntChoice | null
  /** Length of the features' vector, and for which state of the index; kept by likeness.ts. */
  norm: number
  normedAt: number
}

/** An answer with what speaks for it: numbers of units, the title's first. */
export interface Entry {
  readonly answer: Answer
  readonly given: number[]
  readonly learnt: number[]
  readonly profile: Profile
  /** The meanings of all its units added up; empty without a Meaning. */
  readonly meaning: Float32Array
  readonly titleConcepts: readonly number[]
  /** Terms of the answer as one document, and how long it is. */
  readonly fields: ReadonlyMap<string, number>
  readonly rejected: Map<string, { readonly text: string; readonly features: Features }>
}
