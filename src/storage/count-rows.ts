/** How often something happened in one week; never any text of a customer. */
export interface CountRow {
  /** ISO week, like "2026-W48". */
  readonly week: string
  readonly kind: string
  /** What was counted: a theme, a rule or an answer by its id; '' where the kind says it all. */
  readonly what: string
  readonly count: number
}
