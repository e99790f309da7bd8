/** What customers come with, from a list that never grows by what somebody wrote: a name here is all that is ever kept of a conversation. */
export const THEMES = [
  'late-delivery',
  'missing-delivery',
  'arrived-damaged',
  'wrong-item',
  'not-working',
  'app-trouble',
  'no-connection',
  'login',
  'locked-account',
  'double-charge',
  'unclear-charge',
  'payment-failed',
  'refund',
  'return',
  'cancel',
  'change-details',
  'invoice',
  'discount',
  'out-of-stock',
  'no-reply',
  'unkind-service',
  'unwanted-mail',
] as const

export type Theme = (typeof THEMES)[number]

export function isTheme(name: string): name is Theme {
  return THEMES.some((theme) => theme === name)
}

/** Wishes, which are no complaint until the customer says that something is amiss. */
const WISHES: ReadonlySet<Theme> = new Set([
  ...(['return', 'cancel', 'change-details', 'invoice', 'discount', 'out-of-stock'] as const),
])

/** Is whoever comes with this in trouble, however friendly the words are? */
export function isTrouble(theme: Theme): boolean {
  return !WISHES.has(theme)
}
