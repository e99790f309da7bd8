import { mondayOfWeek, type Week } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'

const DAY_MS = 86_400_000

/** "Week of 23 Nov". */
export function weekInWords(week: Week): string {
  const monday = (mondayOfWeek(week) ?? 0) * DAY_MS
  const day = new Date(monday).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return say('insightsWeekFrom', day)
}
