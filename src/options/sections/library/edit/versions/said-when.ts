/** When a version was saved, in plain words: the day in relation to today, then the time. */
export interface SavedWhen {
  readonly day: 'today' | 'yesterday' | 'date'
  /** The date in words; '' for today and yesterday. */
  readonly date: string
  readonly time: string
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** `at` and `now` in epoch milliseconds; `locale` undefined for the browser's. */
export function savedWhen(at: number, now: number, locale?: string): SavedWhen {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000)
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const time = new Date(at).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  if (days === 0) return { day: 'today', date: '', time }
  if (days === 1) return { day: 'yesterday', date: '', time }
  const date = new Date(at).toLocaleDateString(locale, {
    weekday: days < 7 ? 'long' : undefined,
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
  })
  return { day: 'date', date, time }
}
