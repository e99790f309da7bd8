import type { Span } from '../text/span.ts'

/** A certain accident: reason enough to stop a send. */
export interface Stop {
  readonly id:
    | 'placeholder'
    | 'unfilled-ask'
    | 'zero-width'
    | 'wrong-name'
    | 'missing-attachment'
    | 'internal-word'
    | 'recalled'
  readonly span: Span
  /** The words or the key message the agent is shown are made from id and found. */
  readonly found: string
}
