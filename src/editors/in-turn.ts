declare const document: never

const last = new WeakMap<HTMLElement, Promise<unknown>>()

/** Runs `work` after all earlier work on the same box has ended: two edits at once would share one selection. */
export function inTurn<T>(element: HTMLElement, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(element) ?? Promise.resolve()).then(work, work)
  last.set(element, turn)
  return turn
}
