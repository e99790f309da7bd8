import type { KoiDatabase } from '../storage/database.ts'
import { renewFullText } from '../storage/full-text.ts'

/** The library is left alone for this long before its index is made anew. */
const QUIET_MS = 1500

/** Lets whatever waits for the worker go first. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 4))

/**
 * Gives the function that has the full-text index made anew soon; called again it starts over. A worker that dies meanwhile loses
 * nothing: the next one looks again.
 */
export function keepTextIndex(db: KoiDatabase, fail: (error: unknown) => void): () => void {
  let running = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    clearTimeout(timer)
    timer = setTimeout(() => {
      renewFullText(db, pause, signal).catch(fail)
    }, QUIET_MS)
  }
}
