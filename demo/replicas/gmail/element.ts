type Attributes = Readonly<Record<string, string>>

/**
 * Builds one element with its attributes and children; strings become text. There is no way in for HTML
 * strings: the page demands Trusted Types, as Gmail does.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Gmail's buttons are `div`s; the click and the two keys do the same. */
export function divButton(attributes: Attributes, label: string, press: () => void): HTMLElement {
  const button = el('div', { role: 'button', tabindex: '0', ...attributes }, label)
  button.addEventListener('click', press)
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    press()
  })
  return button
}
