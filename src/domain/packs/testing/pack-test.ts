/** One test that a pack carries, run. */
export interface PackTest {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The snippet's or the rule's id. */
  readonly id: string
  /** Which of its tests. */
  readonly name: string
  /** What is otherwise than the test wants; null where it holds. */
  readonly problem: string | null
}
