import type { Step } from '../carp/step.ts'

/** A canned answer. `body` is HTML of the closed tree (see body.ts) with Liquid in it. */
export interface Snippet {
  readonly id: string
  readonly title: string
  readonly body: string
  /** Without the trigger character; '' for none. */
  readonly shortcut: string
  readonly step: Step | null
  readonly tags: readonly string[]
  /** 'Billing/Refunds'; '' for the top. */
  readonly folder: string
  /** What customers write when this is the answer. */
  readonly examples: readonly string[]
  /** BCP 47. */
  readonly language: string
  /** The pack it came from: 'starter', 'own', or a pack's name. */
  readonly pack: string
}
