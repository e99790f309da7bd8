import { liveQuery } from 'dexie'

/**
 * Calls `next` with the answer of `query` now and after every change that could alter it, in any of Koi's pages or the
 * background, until `signal` aborts. A failing query goes to `fail` and the watch ends.
 */
export function live<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const watch = liveQuery(query).subscribe({ next, error: fail })
  signal.addEventListener('abort', () => watch.unsubscribe(), { once: true })
}
