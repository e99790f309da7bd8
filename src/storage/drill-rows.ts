import type { Card } from '../domain/practice/card.ts'

/** Where one drill of the practice stands in its spacing: ts-fsrs's card with times as epoch ms. */
export type DrillRow = Card
