/** True where an ancestor of the same origin owns this frame's editors: then this frame needs nothing of its own. */
export function ownedByParent(window: Window): boolean {
  if (window.parent === window) return false
  try {
    return window.parent.document !== undefined
  } catch {
    return false
  }
}

/** The document of a frame element where this origin may read it, else null. */
function childDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

function framesIn(root: Document): HTMLIFrameElement[] {
  return Array.from(root.querySelectorAll('iframe'))
}

/** The document and all same-origin documents in frames below it. */
export function documentsBelow(root: Document): Document[] {
  const below = framesIn(root).flatMap((frame) => {
    const child = childDocument(frame)
    return child ? documentsBelow(child) : []
  })
  return [root, ...below]
}

/**
 * Follows all documents of a frame: calls `enter` with each one and a signal that ends with it. A document whose root
 * element was replaced (document.open() kills listeners) is entered again. Call the returned function after any change
 * of the page; it looks only at frames.
 */
export function followDocuments(
  root: Document,
  enter: (document: Document, signal: AbortSignal) => void,
  signal: AbortSignal,
): () => void {
  const entered = new Map<Document, { readonly element: Element | null; readonly end: AbortController }>()
  const loads = new WeakSet<HTMLIFrameElement>()

  const look = (): void => {
    if (signal.aborted) return
    const now = documentsBelow(root)
    for (const [document, { end }] of entered) {
      if (now.includes(document)) continue
      end.abort()
      entered.delete(document)
    }
    for (const document of now) {
      for (const frame of framesIn(document)) hearLoad(frame)
      const known = entered.get(document)
      if (known && known.element === document.documentElement) continue
      known?.end.abort()
      const end = new AbortController()
      entered.set(document, { element: document.documentElement, end })
      enter(document, AbortSignal.any([signal, end.signal]))
    }
  }
  const hearLoad = (frame: HTMLIFrameElement): void => {
    if (loads.has(frame)) return
    loads.add(frame)
    frame.addEventListener('load', look, { signal })
  }
  look()
  return look
}

/** A rectangle of `document` in the coordinates of the frame that `top` belongs to. */
export function inTopCoordinates(rect: DOMRect, document: Document, top: Document): DOMRect {
  let { x, y } = rect
  let at = document
  while (at !== top) {
    const frame = at.defaultView?.frameElement
    if (!frame) break
    const outer = frame.getBoundingClientRect()
    x += outer.x + frame.clientLeft
    y += outer.y + frame.clientTop
    at = frame.ownerDocument
  }
  return new DOMRect(x, y, rect.width, rect.height)
}
