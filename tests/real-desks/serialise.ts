/** Turns a live document into a page that can be kept: what the agent saw, without anything that runs, styles or loads. */
import type { Frame } from 'playwright-core'

const DROPPED = 'script, style, link, noscript, base, meta[http-equiv], object, embed, svg'

/** Works inside the page, so it names no function of its own: a bundler's name keeper would not follow it there. */
function snapshot(dropped: string): string {
  for (const field of document.querySelectorAll('input, textarea, option')) {
    if (field instanceof HTMLOptionElement) field.toggleAttribute('selected', field.selected)
    else if (field instanceof HTMLTextAreaElement) field.defaultValue = field.value
    else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox' || field.type === 'radio') field.toggleAttribute('checked', field.checked)
      else if (field.type !== 'file') field.setAttribute('value', field.value)
    }
  }
  const copy = document.implementation.createHTMLDocument('')
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement)
  for (const element of copy.querySelectorAll(dropped)) element.remove()
  for (const element of copy.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || /^(?:srcdoc|srcset|integrity|nonce)$/.test(name))
        element.removeAttribute(name)
      else if (/^\s*javascript:/i.test(value)) element.setAttribute(name, '#')
      else if (/^data:/.test(value)) element.setAttribute(name, 'data:,')
    }
    if (/token/i.test(element.getAttribute('name') ?? '')) {
      element.setAttribute(element.tagName === 'META' ? 'content' : 'value', 'token')
    }
  }
  const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT)
  const blank: CharacterData[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Comment) blank.push(node)
    else if (node instanceof Text && !node.parentElement?.closest('pre, textarea')) {
      if (/^[ \t\r\n]*\n[ \t\r\n]*$/.test(node.data)) node.data = '\n'
    }
  }
  for (const node of blank) node.remove()
  return copy.documentElement.outerHTML
}

/** The frame's document as HTML; `origin` and its host become desk.test. Form state is written into attributes. */
export async function serialise(frame: Frame, origin: string): Promise<string> {
  const html = await frame.evaluate(snapshot, DROPPED)
  const { host, hostname } = new URL(origin)
  const anonymous = html
    .replaceAll(origin, 'https://desk.test')
    .replaceAll(encodeURIComponent(origin), encodeURIComponent('https://desk.test'))
    .replaceAll(host, 'desk.test')
    .replaceAll(hostname, 'desk.test')
  return `<!doctype html>\n${anonymous}\n`
}
