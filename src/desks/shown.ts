import { frameAround } from './frames.ts'

function shownByStyle(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true })
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; view && at; at = at.parentElement) {
    const style = view.getComputedStyle(at)
    if (style.display === 'none' || (at === element && style.visibility === 'hidden')) return false
  }
  return true
}

/** True when the agent can see `element`: neither it nor anything around it, frames included, is hidden. */
export function isShown(element: Element): boolean {
  if (!element.isConnected || element.closest('[hidden]') || !shownByStyle(element)) return false
  const frame = frameAround(element)
  return frame ? isShown(frame) : true
}
