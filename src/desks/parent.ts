/**
 * The parent by the browser's own getter: a form answers `parentElement` with its field of that name, whose parent is the
 * form again, and so on for ever.
 */
export function parentOf(element: Element): Element | null {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get
  return own ? own.call(element) : element.parentElement
}
