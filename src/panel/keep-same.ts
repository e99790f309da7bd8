function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(before: unknown, next: unknown): unknown {
  if (Object.is(before, next)) return before
  if (Array.isArray(before) && Array.isArray(next)) {
    const items = next.map((item: unknown, at) => same(before[at], item))
    const isSame = before.length === items.length && items.every((item, at) => Object.is(item, before[at]))
    return isSame ? before : items
  }
  if (isPlain(before) && isPlain(next)) {
    const entries = Object.entries(next).map(([key, item]) => [key, same(before[key], item)] as const)
    const isSame =
      Object.keys(before).length === entries.length &&
      entries.every(([key, item]) => Object.hasOwn(before, key) && Object.is(item, before[key]))
    return isSame ? before : Object.fromEntries(entries)
  }
  return next
}

/**
 * `next`, with every part that equals its counterpart in `before` replaced by that very counterpart. Plain data only. So a
 * message that says the same again draws nothing again.
 */
export function keepSame<T>(before: T, next: T): T {
  return same(before, next) as T
}
