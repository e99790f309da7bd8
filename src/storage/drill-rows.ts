/** Where one drill of the practice stands in its spacing; the form is ts-fsrs's card with times as epoch ms. */
export interface DrillRow {
  readonly id: string
  readonly due: number
  readonly stability: number
  readonly difficulty: number
  readonly elapsedDays: number
  readonly scheduledDays: number
  readonly learningSteps: number
  readonly reps: number
  readonly lapses: number
  readonly state: number
  /** 0 for never. */
  readonly lastReview: number
}
