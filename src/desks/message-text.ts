import { matchesOf } from './lookup.ts'

const BLOCKS = new Set(
  'address article blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'script style template noscript head button svg select option textarea title'.split(' '),
)

function isTextNode(node: Node): boolean {
  return node.nodeType === 3
}

function isElementNode(node: Node): node is Element {
  return node.nodeType === 1
}

/** Collects lines while walking; white space is kept inside `pre` and collapsed elsewhere, as a browser shows it. */
class Lines {
  private text = ''

  words(raw: string, kept: boolean): void {
    const shown = kept ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ')
    this.text += !kept && /(?:^|[\s])$/.test(this.text) ? shown.replace(/^ /, '') : shown
  }

  edge(): void {
    this.text = this.text.replace(/ +$/, '')
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n'
  }

  lineBreak(): void {
    this.text = `${this.text.replace(/ +$/, '')}\n`
  }

  done(): string {
    return this.text
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
}

function walkElement(element: Element, lines: Lines, left: ReadonlySet<Node>, kept: boolean): void {
  const block = BLOCKS.has(element.localName)
  if (block) lines.edge()
  for (const child of element.childNodes) walk(child, lines, left, kept || element.localName === 'pre')
  if (element.localName === 'td' || element.localName === 'th') lines.words(' ', false)
  if (block) lines.edge()
  if (element.localName === 'p') lines.lineBreak()
}

function walk(node: Node, lines: Lines, left: ReadonlySet<Node>, kept: boolean): void {
  if (isTextNode(node)) lines.words(node.nodeValue ?? '', kept)
  if (!isElementNode(node) || left.has(node) || SILENT.has(node.localName) || node.hasAttribute('hidden'))
    return
  if (node.localName === 'br') lines.lineBreak()
  else walkElement(node, lines, left, kept)
}

/**
 * Plain text of a message's body, lines separated by \n, paragraphs by an empty line, without what `cut` selects.
 * Needs no layout, so it reads a collapsed message as well.
 */
export function messageText(body: Element, cut: readonly string[]): string {
  const left = new Set<Node>(cut.flatMap((css) => matchesOf(body, css)))
  const lines = new Lines()
  for (const child of body.childNodes) walk(child, lines, left, body.localName === 'pre')
  return lines.done()
}
