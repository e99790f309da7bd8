/**
 * Runs `work` once at the next frame however often it is called until then; a hidden page, which has no frames, gets it
 * as soon as it is idle.
 */
export function atNextFrame(view: Window, work: () => void, signal: AbortSignal): () => void {
  let asked = false
  const run = (): void => {
    asked = false
    if (!signal.aborted) work()
  }
  return () => {
    if (asked || signal.aborted) return
    asked = true
    if (view.document.visibilityState === 'visible') view.requestAnimationFrame(run)
    else view.setTimeout(run, 0)
  }
}

/** Takes one step after the other, each when the page has nothing else to do, until they are done or `signal` aborts. */
export function inIdleTurns(view: Window, steps: Iterator<unknown>, signal: AbortSignal): void {
  const turn = (): void => {
    if (signal.aborted || steps.next().done) return
    view.requestIdleCallback(turn)
  }
  view.requestIdleCallback(turn)
}

/** Runs `work` when the page has been quiet for `quietMs`, but at the latest after `latestMs` of calls. */
export function whenQuiet(
  view: Window,
  work: () => void,
  { quietMs, latestMs }: { readonly quietMs: number; readonly latestMs: number },
  signal: AbortSignal,
): () => void {
  let timer = 0
  let since = 0
  const run = (): void => {
    timer = 0
    if (!signal.aborted) work()
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer), { once: true })
  return () => {
    if (signal.aborted) return
    const now = view.performance.now()
    if (timer === 0) since = now
    view.clearTimeout(timer)
    timer = view.setTimeout(run, Math.max(0, Math.min(quietMs, since + latestMs - now)))
  }
}
