import { escaped } from '../page.ts'

export interface Leaf {
  readonly text: string
  readonly bold?: true
}

export interface Block {
  readonly type: 'p' | 'a' | 'ul' | 'li'
  readonly url?: string
  children: (Block | Leaf)[]
}

/** Slate's tree as HTML. */
export function htmlOf(nodes: readonly (Block | Leaf)[]): string {
  const parts = nodes.map((node) => {
    if ('text' in node) return node.bold ? `<strong>${escaped(node.text)}</strong>` : escaped(node.text)
    const link = node.type === 'a' ? ` href="${node.url ?? ''}"` : ''
    return `<${node.type}${link}>${htmlOf(node.children)}</${node.type}>`
  })
  return parts.join('')
}

/** What a Slate editor makes of pasted HTML: paragraphs, lists, links and bold. */
export function blocksOf(html: string): (Block | Leaf)[] {
  return nodesOf(new DOMParser().parseFromString(html, 'text/html').body, {})
}

function nodesOf(parent: Node, mark: { bold?: true }): (Block | Leaf)[] {
  return [...parent.childNodes].flatMap((node): (Block | Leaf)[] => {
    if (node instanceof Text) return [{ text: node.data, ...mark }]
    if (!(node instanceof HTMLElement)) return []
    const bold = /^(?:b|strong)$/.test(node.localName)
    const inner = nodesOf(node, bold ? { bold: true } : mark)
    const children = inner.length > 0 ? inner : [{ text: '' }]
    if (node.localName === 'a') return [{ type: 'a', url: node.getAttribute('href') ?? '', children }]
    return /^(?:p|ul|li)$/.test(node.localName)
      ? [{ type: node.localName as 'p' | 'ul' | 'li', children }]
      : inner
  })
}
