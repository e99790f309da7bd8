import { pressed } from './keys.ts'

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'
/** What the arrow keys walk over: everything with a key of its own, and what marks itself as a stop. */
const STOPS = 'button[data-hotkey], [data-stop]'

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}

function press(root: Document, key: string): boolean {
  const found = [...root.querySelectorAll<HTMLElement>(`[data-hotkey="${CSS.escape(key)}"]`)].find(isShown)
  if (!found || found.matches(':disabled')) return false
  if (found.matches('input')) found.focus()
  else found.click()
  return true
}

function walk(root: Document, step: 1 | -1): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(`main :is(${STOPS})`)].filter(
    (stop) => isShown(stop) && !stop.matches(':disabled'),
  )
  const from = stops.findIndex((stop) => stop === root.activeElement || stop.contains(root.activeElement))
  const next = from === -1 ? stops[step === 1 ? 0 : stops.length - 1] : stops[from + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

/**
 * Koi's keyboard in a page: a key presses the first visible button that carries it (data-hotkey), or focuses the field that
 * does; the arrow keys walk from one to the next; Escape in nothing goes to `leave`. Fields keep their own keys.
 */
export function listenToKeys(root: Document, leave: () => void, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest(TYPING)) return
    const key = pressed(event)
    if (key === 'Escape') {
      leave()
      return
    }
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
    const isDone = step === null ? press(root, key) : walk(root, step)
    if (isDone) event.preventDefault()
  }
  root.addEventListener('keydown', hear, { signal })
}
