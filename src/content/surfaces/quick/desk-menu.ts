import { isShown } from '../../../desks/shown.ts'

/** Lists that desks' editors open at the caret: of names, macros, emoji. */
const MENUS =
  '[role="listbox"], .tribute-container, .atwho-view, .tox-autocompleter, .mention-autocomplete, .ck-mentions, .ql-mention-list'

const opensSomething = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'true' ||
  (element.getAttribute('aria-activedescendant') ?? '') !== ''

/** Does the desk show a menu of its own for this box? Then the keys are the desk's. */
export function deskMenuIsOpen(box: HTMLElement): boolean {
  if (opensSomething(box)) return true
  const place = box.getBoundingClientRect()
  const near = (menu: Element): boolean => {
    const { left, right, top, bottom } = menu.getBoundingClientRect()
    return left < place.right && right > place.left && top < place.bottom + 40 && bottom > place.top - 40
  }
  return [...box.ownerDocument.querySelectorAll<HTMLElement>(MENUS)].some(
    (menu) => isShown(menu) && near(menu),
  )
}
