import type { WeekCount } from '../domain/insights/count.ts'

/** How often something happened in one week; never any text of a customer. */
export type CountRow = WeekCount
