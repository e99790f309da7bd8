/** An element with attributes, and children that are elements or plain text (never markup). */
export function draw(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string | null)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

/** A button whose use runs the action `does` of its part. */
export function button(
  document: Document,
  does: string,
  label: string,
  kind: 'main' | 'quiet',
  key?: string,
): HTMLElement {
  return draw(
    document,
    'button',
    { type: 'button', 'data-do': does, class: kind },
    label,
    key ? draw(document, 'kbd', {}, key) : null,
  )
}

const GAP = 6

/** Puts a part below `near`, or above where there is no room, always inside the window. */
export function placeBy(part: HTMLElement, near: DOMRect, view: Window): void {
  const { width, height } = part.getBoundingClientRect()
  const left = Math.max(8, Math.min(near.left, view.innerWidth - width - 8))
  const below = near.bottom + GAP
  const top = below + height <= view.innerHeight ? below : Math.max(8, near.top - GAP - height)
  part.style.left = `${Math.round(left)}px`
  part.style.top = `${Math.round(top)}px`
}
