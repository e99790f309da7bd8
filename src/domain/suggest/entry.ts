import type { Answer, LearntChoice } from './answer.ts'
import type { Features } from './features.ts'

/** A piece of text that speaks for one answer. */
export interface Unit {
  /** Number of its entry. */
  readonly answer: number
  readonly text: string
  /** null for bodies: their wording is ours, not the customer's, so likeness to them misleads. */
  readonly features: Features | null
  /** Whether it has a meaning (see pointing.ts): bodies have none, nor texts of which no word is known. */
  readonly hasMeaning: boolean
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
  readonly titleConcepts: readonly number[]
  readonly rejected: Map<string, { readonly text: string; readonly features: Features }>
}
