/** A question or request of the customer, and whether the draft answers it. */
export interface Ask {
  readonly id: string
  readonly text: string
  readonly message: string
  readonly answered: boolean
  /** The customer asked this before, in an earlier message. */
  readonly again: boolean
}
