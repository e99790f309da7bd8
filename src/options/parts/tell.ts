import { request } from '../../platform/requests.ts'
import type { RequestBody } from '../../protocol/requests.ts'

type What = RequestBody<'stored'>['what']

const PAUSE_MS = 300
const waiting = new Map<What, ReturnType<typeof setTimeout>>()

/**
 * Tells the background that something was written, once per pause in the typing. A background that cannot be reached is no
 * trouble: it reads the store afresh when it starts.
 */
export function tellStored(what: What): void {
  clearTimeout(waiting.get(what))
  const send = (): void => {
    waiting.delete(what)
    request('stored', { what }).catch((error: unknown) =>
      console.warn('Koi could not tell its background:', error),
    )
  }
  waiting.set(what, setTimeout(send, PAUSE_MS))
}
