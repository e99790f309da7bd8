declare const document: never

/** Words as HTML text. */
export function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Each line of `text` in a block of its own. */
export function htmlOfLines(text: string, tag: 'p' | 'div'): string {
  const lines = text.split('\n').map((line) => `<${tag}>${line === '' ? '<br>' : escaped(line)}</${tag}>`)
  return lines.join('')
}

const DRESS = /^(?:a|b|strong|i|em|u|s|del|code|mark|sub|sup|span|font)$/
const DRESS_ATTRIBUTES = ['href', 'target', 'title', 'style', 'color', 'face', 'size']

/** `text` as HTML in the inline formatting that all of `range` stands in; null where it stands in none. */
export function dressed(text: string, range: Range, host: HTMLElement): string | null {
  const words = host.ownerDocument.createTextNode(text)
  let outermost: Text | HTMLElement = words
  const common = range.commonAncestorContainer
  let around = common.nodeType === common.ELEMENT_NODE ? (common as Element) : common.parentElement
  for (; around && around !== host && DRESS.test(around.localName); around = around.parentElement) {
    const plainSpan = around.localName === 'span' && !around.hasAttribute('style')
    if (plainSpan) continue
    const copy = host.ownerDocument.createElement(around.localName)
    for (const name of DRESS_ATTRIBUTES) {
      const value = around.getAttribute(name)
      if (value !== null) copy.setAttribute(name, value)
    }
    copy.append(outermost)
    outermost = copy
  }
  return outermost === words ? null : (outermost as HTMLElement).outerHTML
}
