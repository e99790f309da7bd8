const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** "3 hours ago", measured when the page draws it, as the desk shows it beside a message. */
export function timeAgo(date: Date): string {
  const minutes = Math.round((date.getTime() - Date.now()) / 60_000)
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 24
    ? relative.format(hours, 'hour')
    : relative.format(Math.round(hours / 24), 'day')
}
