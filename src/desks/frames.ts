/** True for a frame element, whichever realm it comes from (`instanceof` fails across frames). */
export function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe'
}

/** True for an HTML element of any realm. */
export function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element
}

/** The document inside a same-origin frame; null when it is another origin's or not there yet. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

/** The frame that `element` lies in, seen from its parent page; null at the top. */
export function frameAround(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null
}

/** Is `element` in `scope`, be it through a frame? */
export function isWithin(element: Element, scope: ParentNode): boolean {
  for (let at: Element | null = element; at; at = frameAround(at)) if (scope.contains(at)) return true
  return false
}

/** Like `closest`, looking on beyond the frame that `element` lies in. */
export function closestThrough(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; at = frameAround(at)) {
    const found = at.closest(css)
    if (found) return found
  }
  return null
}

/**
 * The page's title, read from its element: a form or picture in a hostile mail that is named "title" takes the place
 * of `document.title`.
 */
export function titleOf(root: Document): string {
  return root.querySelector('head > title')?.textContent ?? ''
}
