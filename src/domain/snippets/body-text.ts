import type { Block, Body, Inline } from './body-tree.ts'

function lineText(children: readonly Inline[]): string {
  const text = children.map((inline) =>
    inline.kind === 'br' ? '\n' : inline.kind === 'text' ? inline.text : '',
  )
  return text.join('').replace(/\n$/, '')
}

function editorLines(body: Body): string[] {
  return body.flatMap((block) => {
    if (block.kind === 'p') return lineText(block.children).split('\n')
    if (block.kind === 'blockquote') return editorLines(block.children)
    return block.items.flatMap((item) => (item.length === 0 ? [''] : editorLines(item)))
  })
}

/**
 * The lines an editor shows, separated by one "\n": every paragraph, list item and line break is a line of its own. List markers, quote
 * bars and images are no text. A paragraph with nothing but a line break is an empty line.
 */
export function toText(body: Body): string {
  return editorLines(body).join('\n')
}

function plainInline(inline: Inline, next: Inline | undefined): string {
  if (inline.kind === 'br') return '\n'
  const text = inline.kind === 'img' ? inline.alt : inline.text
  const last = next === undefined || next.kind === 'br' || next.href !== inline.href
  if (inline.href === null || !last) return text
  const shown = inline.href.replace(/^(?:mailto|tel):/i, '')
  return text.trim() === shown || text.trim() === inline.href ? text : `${text} (${shown})`
}

function plainLines(block: Block): string[] {
  if (block.kind === 'p') {
    const text = block.children.map((inline, at) => plainInline(inline, block.children[at + 1])).join('')
    return text.replace(/\n$/, '').split('\n')
  }
  if (block.kind === 'blockquote')
    return toPlain(block.children)
      .split('\n')
      .map((line) => `> ${line}`)
  return block.items.flatMap((item, at) => {
    const marker = block.kind === 'ol' ? `${at + 1}. ` : '- '
    const lines = item.flatMap(plainLines)
    return lines.map((line, row) => (row === 0 ? marker + line : `${' '.repeat(marker.length)}${line}`))
  })
}

/** For boxes without formatting: a blank line between blocks, "- " and "1. " before list items, "> " before quotes, addresses in brackets. */
export function toPlain(body: Body): string {
  return body
    .map((block) => plainLines(block).join('\n'))
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
}
