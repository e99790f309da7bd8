import { request } from '../../platform/requests.ts'
import type { RequestBody } from '../../protocol/requests.ts'

type What = RequestBody<'stored'>['what']

const PAUSE_MS = 300
const waiting = new Map<What, ReturnType<typeof setTimeout>>()

function send(what: What): void {
  waiting.delete(what)
  request('stored', { what }).catch((error: unknown) =>
    console.warn('Koi could not tell its background:', error),
  )
}

/** Tells the background at once, before the page may go away. */
export function tellNow(...all: readonly What[]): void {
  for (const what of all) {
    clearTimeout(waiting.get(what))
    send(what)
  }
}

/**
 * Tells the background that something was written, once per pause in the typing. A background that cannot be reached is no
 * trouble: it reads the store afresh when it starts.
 */
export function tellStored(what: What): void {
  clearTimeout(waiting.get(what))
  waiting.set(
    what,
    setTimeout(() => send(what), PAUSE_MS),
  )
}
