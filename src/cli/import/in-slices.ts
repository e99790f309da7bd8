import { setImmediate } from 'node:timers/promises'

/** Milliseconds between two looks at whether somebody wants to stop. */
const SLICE = 50

/** Runs what works in steps to its end; null where it was stopped (Ctrl+C) before. Until it ends, Ctrl+C breaks nothing off in the middle. */
export async function inSlices<Step, Result>(steps: Generator<Step, Result>): Promise<Result | null> {
  const stop = new AbortController()
  const abort = (): void => stop.abort()
  process.once('SIGINT', abort)
  try {
    for (let last = performance.now(); ; ) {
      const step = steps.next()
      if (step.done) return step.value
      if (performance.now() - last < SLICE) continue
      await setImmediate()
      if (stop.signal.aborted) return null
      last = performance.now()
    }
  } finally {
    process.removeListener('SIGINT', abort)
  }
}
