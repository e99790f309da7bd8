type Attributes = Readonly<Record<string, string>>

/** Builds one element with its attributes and children; strings become text, never markup. */
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

/** Parses the page's own or an editor's HTML into nodes that can be appended once. */
export function markup(html: string): DocumentFragment {
  return document.createRange().createContextualFragment(html)
}
