declare const document: never

/** Where the inside of a field shows in the viewport of its frame, CSS pixels. */
export interface VisiblePlace {
  readonly left: number
  readonly top: number
  /** Scale of the page's own transforms. */
  readonly scaleX: number
  readonly scaleY: number
  /** CSS clip-path, in the field's unscaled pixels, of what scrolling ancestors leave to be seen. */
  readonly clip: string
}

/**
 * The parent by the browser's own getter: a form answers `parentElement` with its field of that name, whose parent is the
 * form again, and so on for ever.
 */
function parentOf(element: Element): Element | null {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get
  return own ? own.call(element) : element.parentElement
}

/** The viewport rectangle that all scrolling or clipping ancestors of `element` leave visible. */
function windowOf(
  element: Element,
  view: Window,
): { left: number; top: number; right: number; bottom: number } {
  const open = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }
  for (let box = parentOf(element); box && box !== element.ownerDocument.body; box = parentOf(box)) {
    if (view.getComputedStyle(box).overflow === 'visible') continue
    const { left, top, right, bottom } = box.getBoundingClientRect()
    open.left = Math.max(open.left, left)
    open.top = Math.max(open.top, top)
    open.right = Math.min(open.right, right)
    open.bottom = Math.min(open.bottom, bottom)
  }
  return open
}

/** Measures `field`; null when nothing of it can be seen. */
export function placeOf(field: HTMLElement, view: Window): VisiblePlace | null {
  const box = field.getBoundingClientRect()
  if (!field.checkVisibility({ visibilityProperty: true }) || box.width === 0 || box.height === 0) return null
  const scaleX = box.width / field.offsetWidth
  const scaleY = box.height / field.offsetHeight
  const left = box.left + field.clientLeft * scaleX
  const top = box.top + field.clientTop * scaleY
  const right = left + field.clientWidth * scaleX
  const bottom = top + field.clientHeight * scaleY
  const open = windowOf(field, view)
  if (open.left >= right || open.right <= left || open.top >= bottom || open.bottom <= top) return null
  const inset = [
    (open.top - top) / scaleY,
    (right - open.right) / scaleX,
    (bottom - open.bottom) / scaleY,
    (open.left - left) / scaleX,
  ].map((edge) => `${Math.max(0, edge)}px`)
  return { left, top, scaleX, scaleY, clip: `inset(${inset.join(' ')})` }
}
