const DAY_MS = 86_400_000

/** A day as people write it; `at` in epoch ms. */
export function dayWords(at: number, locale?: string): string {
  return new Date(at).toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A day of the calendar, given as YYYY-MM-DD, as people write it. */
export function namedDayWords(day: string, locale?: string): string {
  return dayWords(Date.parse(`${day}T12:00`), locale)
}

/** How long ago a day was: "today", "3 days ago", then the date. Both in epoch ms. */
export function agoWords(at: number, now: number, locale?: string): string {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0)
  const days = Math.round((midnight(now) - midnight(at)) / DAY_MS)
  if (days < 0 || days > 13) return dayWords(at, locale)
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
}
