/** What is known of an answer's use. Times in epoch ms, 0 for never. */
export interface Use {
  readonly createdAt: number
  readonly usedAt: number
  /** YYYY-MM-DD, '' for never. */
  readonly reviewAt: string
}

const DAY_MS = 86_400_000
/** Days without use after which an answer may have had its day. */
export const UNUSED_DAYS = 90
const SOON_DAYS = 14

/** Not used for 90 days: neither was it written since. */
export function isUnused({ createdAt, usedAt }: Use, now: number): boolean {
  return Math.max(createdAt, usedAt) < now - UNUSED_DAYS * DAY_MS
}

/** Should it be looked at again: the day is past, or within two weeks; null where neither. `today` is YYYY-MM-DD. */
export function reviewOf({ reviewAt }: Use, today: string): 'past' | 'soon' | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(reviewAt)) return null
  if (reviewAt <= today) return 'past'
  const days = (Date.parse(reviewAt) - Date.parse(today)) / DAY_MS
  return days <= SOON_DAYS ? 'soon' : null
}
