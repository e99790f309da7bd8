const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far away a time is: "3 minutes ago", "in 23 hours", "in 4 days". Both in epoch ms; null for less than a minute. */
export function clockWords(at: number, now: number, locale?: string): string | null {
  const away = at - now
  const distance = Math.abs(away)
  if (distance < MINUTE) return null
  const [unit, size] =
    distance < HOUR
      ? (['minute', MINUTE] as const)
      : distance < 2 * DAY
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const)
  return new Intl.RelativeTimeFormat(locale).format(Math.round(away / size), unit)
}
