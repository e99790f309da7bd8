import type { Pointed, Selectors } from './desk.ts'
import { documentIn, isFrame, isHtml } from './frames.ts'
import { looksLikeReplyBox } from './looks-like-box.ts'
import { matchesOf } from './lookup.ts'
import { isShown } from './shown.ts'

function isEditable(element: HTMLElement): boolean {
  if (element.localName === 'textarea') return true
  const host = element.getAttribute('contenteditable')
  return host !== null ? host !== 'false' : element.localName === 'body' && element.isContentEditable
}

function editableOf(match: Element): HTMLElement | null {
  if (isFrame(match)) {
    const inner = documentIn(match)
    if (inner?.designMode === 'on') return inner.body
    return inner?.body && isEditable(inner.body) ? inner.body : null
  }
  return isHtml(match) && isEditable(match) ? match : null
}

function editables(scope: ParentNode, css: string): HTMLElement[] {
  return matchesOf(scope, css).flatMap((match) => editableOf(match) ?? [])
}

const ANY = '[contenteditable]:not([contenteditable="false"]), textarea, iframe'

function generations(scope: ParentNode, selectors: Selectors, pointed: Pointed): HTMLElement[][] {
  const known = pointed.box ? [pointed.box, ...selectors] : selectors
  const found = known.map((css) => editables(scope, css))
  return selectors.length > 0 ? found : [...found, editables(scope, ANY).filter(looksLikeReplyBox)]
}

/** Every box of the newest generation that is in `scope`, shown or not. A frame stands for the body edited inside it. */
export function boxesOf(scope: ParentNode, selectors: Selectors, pointed: Pointed): HTMLElement[] {
  return generations(scope, selectors, pointed).find((boxes) => boxes.length > 0) ?? []
}

/** The boxes in `scope` that the agent can see, of the newest generation that has any. */
export function shownBoxes(scope: ParentNode, selectors: Selectors, pointed: Pointed): HTMLElement[] {
  const shown = generations(scope, selectors, pointed).map((boxes) => boxes.filter(isShown))
  return shown.find((boxes) => boxes.length > 0) ?? []
}
