import type { FilledFor } from './answer-work.ts'

/** So long an answer that was filled in ahead is good for, ms: then its template or the day in it may be another. */
const GOOD_FOR_MS = 10_000

interface Ready {
  readonly id: string
  /** The conversation that it was filled in for, word by word. */
  readonly told: string
  readonly at: number
  readonly filled: Promise<FilledFor>
}

/** An answer that is filled in while its name is being typed, so that the key waits for nobody, not even for a worker that has to start. */
export interface ReadyAnswer {
  /** Fills `id` in unless that is done already; null forgets what there is. */
  prepare(id: string | null): void
  /** What was prepared for `id` in this very conversation, once; null where there is nothing. */
  take(id: string): Promise<FilledFor> | null
}

/** `told` says what there is to know of the conversation now; whoever leaves the page may come back with another library. */
export function readyAnswer(
  view: Window,
  told: () => string,
  fill: (id: string) => Promise<FilledFor>,
  signal: AbortSignal,
): ReadyAnswer {
  let ready: Ready | null = null
  const holds = (one: Ready, id: string): boolean =>
    one.id === id && view.performance.now() - one.at < GOOD_FOR_MS && one.told === told()
  const forget = (): void => {
    ready = null
  }
  view.addEventListener('blur', forget, { signal })
  return {
    prepare: (id) => {
      if (id === null) forget()
      else if (!ready || !holds(ready, id)) {
        const filled = fill(id)
        ready = { id, told: told(), at: view.performance.now(), filled }
        // Whoever takes it asks again; a key that never comes needs no answer.
        filled.catch(forget)
      }
    },
    take: (id) => {
      const held = ready && holds(ready, id) ? ready.filled : null
      forget()
      return held?.catch(() => fill(id)) ?? null
    },
  }
}
