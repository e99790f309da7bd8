declare const document: never

/** How long an editor that said nothing may take to change something, ms (measured: all react within 60). */
export const SILENT_MS = 120
/** How long an editor that took the edit may take to show it, ms. */
export const TAKEN_MS = 1500
/** How long the text must stay as it is to count: an editor that reverts does so in its next mutation callback, ms. */
const QUIET_MS = 40

/** Resolves after `ms`, or at once when `signal` aborts. */
function elapsed(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', over)
      resolve()
    }
    const timer = setTimeout(over, signal.aborted ? 0 : ms)
    signal.addEventListener('abort', over)
  })
}

/**
 * Calls `probe` now and after each change of `element`, until it gives a value or `ms` have passed.
 * @returns the value, or null when it never came or `signal` aborted.
 */
export function changeSeen<T>(
  element: HTMLElement,
  probe: () => T | null,
  ms: number,
  signal: AbortSignal,
): Promise<T | null> {
  const first = probe()
  if (first !== null || signal.aborted) return Promise.resolve(first)
  return new Promise((resolve) => {
    const done = new AbortController()
    const finish = (value: T | null): void => {
      done.abort()
      resolve(value)
    }
    const look = (): void => {
      const value = probe()
      if (value !== null) finish(value)
    }
    const observer = new MutationObserver(look)
    observer.observe(element, { subtree: true, childList: true, characterData: true })
    done.signal.addEventListener('abort', () => observer.disconnect())
    element.addEventListener('input', look, { signal: done.signal })
    signal.addEventListener('abort', () => finish(null), { once: true, signal: done.signal })
    void elapsed(ms, done.signal).then(() => done.signal.aborted || finish(probe()))
  })
}

/** Resolves once the document's editors have heard of a selection just made, or after 150 ms without a word. */
export async function selectionHeard(owner: Document, signal: AbortSignal): Promise<void> {
  const done = new AbortController()
  await Promise.race([
    new Promise((resolve) => {
      owner.addEventListener('selectionchange', resolve, { once: true, signal: done.signal })
    }),
    elapsed(150, AbortSignal.any([signal, done.signal])),
  ])
  done.abort()
  await turn()
}

/** Lets timers and listeners that are already due run. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Resolves when the box has been left alone long enough for an editor to have reverted what it did not like. */
export function quiet(signal: AbortSignal): Promise<void> {
  return elapsed(QUIET_MS, signal)
}
