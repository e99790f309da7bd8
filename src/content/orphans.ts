import { alive } from '../platform/browser.ts'

const NEWCOMER = 'koi:newcomer'

/** Says to what an earlier Koi left in this page that a new one is here. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(NEWCOMER))
}

/**
 * Calls `leave` once this Koi is an orphan (reloaded or updated under the open page) and its successor arrives. A page that
 * fakes the event achieves nothing: only an orphan leaves.
 */
export function leaveWhenOrphaned(document: Document, leave: () => void): void {
  const hear = (): void => {
    if (alive()) return
    document.removeEventListener(NEWCOMER, hear)
    leave()
  }
  document.addEventListener(NEWCOMER, hear)
}
