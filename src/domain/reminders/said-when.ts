import { casual } from 'chrono-node/en'
import type { Calendar } from '../knowledge.ts'
import { dayOfDate, epochOf, localTime } from './local-time.ts'

const MINUTE = 60_000

/** Distance of a zone from UTC at a moment, in minutes, east positive. */
function offsetMinutes(now: number, zone: string): number {
  const { day, minute } = localTime(now, zone)
  return Math.round((day * 24 * 60 * MINUTE + minute * MINUTE - now) / MINUTE)
}

/**
 * The time that an agent names in a reminder of their own ("call Dana next Friday at 3pm", "in 2 weeks"): epoch
 * milliseconds on the calendar's clock, the start of the working day where no hour is named; null where the words name no
 * time to come. Promises in drafts have a grammar of their own (conversation/when.ts): what binds the agent's side is
 * another question than what date a phrase means. Source of the dates: chrono-node, English.
 */
export function saidWhen(text: string, now: number, calendar: Calendar): number | null {
  const reference = { instant: new Date(now), timezone: offsetMinutes(now, calendar.zone) }
  const [found] = casual.parse(text, reference, { forwardDate: true })
  if (!found) return null
  const { start } = found
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')]
  if (year === null || month === null || date === null) return null
  const hour = start.isCertain('hour') ? start.get('hour') : null
  const minute = hour === null ? calendar.startMinute : hour * 60 + (start.get('minute') ?? 0)
  const due = epochOf(dayOfDate(year, month, date), minute, calendar.zone)
  return due > now ? due : null
}
