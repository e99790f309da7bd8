import type { Step } from '../carp/step.ts'

/** What the index needs to know of an answer. `body` is text without markup. */
export interface Answer {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly examples: readonly string[]
  readonly tags: readonly string[]
  readonly step: Step | null
  /** BCP 47, what it is written in, variants included; none where that is not known. */
  readonly languages?: readonly string[]
}

/** One insertion that the index learnt from. */
export interface LearntChoice {
  readonly choiceId: string
  /** The answer's. */
  readonly id: string
  readonly text: string
  /** Where it was made; absent or '' where that is not known. */
  readonly desk?: string
  /** Epoch ms; absent where that is not known. */
  readonly at?: number
}

/** "Not this one", for a text. */
export interface Rejected {
  readonly rejectionId: string
  /** The answer's. */
  readonly id: string
  readonly text: string
}

/** The whole index as plain data: the same ranking comes out of it again. */
export interface SavedIndex {
  readonly version: 2
  readonly answers: readonly Answer[]
  readonly choices: readonly LearntChoice[]
  readonly rejections: readonly Rejected[]
}
