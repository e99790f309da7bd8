const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
const full = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' })

function daysBetween(date: Date, now: Date): number {
  const midnight = (of: Date): number => new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime()
  return Math.round((midnight(now) - midnight(date)) / 86_400_000)
}

/** `09:12`, `Yesterday` or `Thu 19 Nov`: enough for a list. */
export function shortWhen(date: Date, now: Date): string {
  const days = daysBetween(date, now)
  if (days === 0) return time.format(date)
  return days === 1 ? 'Yesterday' : day.format(date)
}

/** `Today, 09:12`, `Yesterday, 20:41` or `Thu 19 Nov, 20:41`. */
export function longWhen(date: Date, now: Date): string {
  const days = daysBetween(date, now)
  const which = days === 0 ? 'Today' : days === 1 ? 'Yesterday' : day.format(date)
  return `${which}, ${time.format(date)}`
}

/** All of it, for a tooltip. */
export function fullWhen(date: Date): string {
  return full.format(date)
}
