import { isShown } from '../../../desks/shown.ts'

/** Lists that desks' editors open at the caret: of names, macros, emoji. */
const MENUS =
  '[role="listbox"], .tribute-container, .atwho-view, .tox-autocompleter, .mention-autocomplete, .ck-mentions, .ql-mention-list'

const opensSomething = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'true' ||
  (element.getAttribute('aria-activedescendant') ?? '') !== ''

/** Lies over the page, as what opens at a caret does: a list that stands in the page (Gmail's recipients) is no menu. */
function floats(menu: Element, box: HTMLElement): boolean {
  for (let at: Element | null = menu; at && !at.contains(box); at = at.parentElement)
    if (/^(?:absolute|fixed)$/.test(menu.ownerDocument.defaultView?.getComputedStyle(at).position ?? ''))
      return true
  return false
}

/** Does the desk show a menu of its own for this box? Then the keys are the desk's. */
export function deskMenuIsOpen(box: HTMLElement): boolean {
  if (opensSomething(box)) return true
  const place = box.getBoundingClientRect()
  const near = (menu: Element): boolean => {
    const { left, right, top, bottom, width, height } = menu.getBoundingClientRect()
    // Toolbars keep their closed lists at no height (Froala).
    const hasRoom = width > 1 && height > 1 && menu.closest('[aria-hidden="true"]') === null
    const beside = left < place.right && right > place.left
    return hasRoom && beside && top < place.bottom + 40 && bottom > place.top - 40
  }
  return [...box.ownerDocument.querySelectorAll<HTMLElement>(MENUS)].some(
    (menu) => isShown(menu) && near(menu) && floats(menu, box),
  )
}
