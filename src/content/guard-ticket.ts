/** Watches over one edit: was the ticket still the same all the while? */
export interface TicketGuard {
  /** Aborts in the moment in which the page turns to another ticket, or with the assistant. */
  readonly signal: AbortSignal
  changed(): boolean
  end(): void
}

/**
 * An edit takes a few turns of the page (focus, caret, the editor's own), and in any of them the agent may turn to another
 * ticket that shows its draft in the very same box. `stays` is asked after every change outside the box, before the
 * edit's next turn.
 */
export function guardTicket(
  root: Document,
  box: HTMLElement,
  stays: () => boolean,
  signal: AbortSignal,
): TicketGuard {
  const left = new AbortController()
  const ended = new AbortController()
  const look = (): void => {
    if (!stays()) left.abort()
  }
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !box.contains(target))) look()
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributes: true })
  root.defaultView?.navigation?.addEventListener('currententrychange', look, { signal: ended.signal })
  return {
    signal: AbortSignal.any([signal, left.signal]),
    changed: () => left.signal.aborted,
    end: () => {
      observer.disconnect()
      ended.abort()
    },
  }
}
