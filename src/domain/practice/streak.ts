import { type Day, weekdayOf } from '../reminders/local-time.ts'

/** Looks no further back than this. */
const MOST_DAYS = 400

/**
 * Working days in a row with practice, up to today or, while today has none yet, up to the last working day. Days off neither count nor break
 * the row, practice on them counts. 0 where there is no row.
 */
export function streak(practised: ReadonlySet<Day>, today: Day, workdays: readonly number[]): number {
  const isOff = (day: Day): boolean => workdays.length > 0 && !workdays.includes(weekdayOf(day))
  let days = practised.has(today) ? 1 : 0
  for (let day = today - 1; day > today - MOST_DAYS; day--) {
    if (practised.has(day)) days++
    else if (!isOff(day)) break
  }
  return days
}
