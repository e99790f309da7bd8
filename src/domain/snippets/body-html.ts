import type { Block, Body, Inline, TextRun } from './body-tree.ts'

/** Writes a tree down: markup, text and the addresses of links come separately, so that the writer decides how each is escaped. */
export interface Pen {
  markup(html: string): void
  text(text: string): void
  link(href: string): void
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML text or a quoted attribute's value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => ESCAPES[found] ?? '')
}

/** Text as HTML text; quotes stay, so that Liquid in a stored body can be read. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (found) => ESCAPES[found] ?? '')
}

function writeMarked(run: TextRun, pen: Pen): void {
  for (const mark of run.marks) pen.markup(`<${mark}>`)
  pen.text(run.text)
  for (const mark of run.marks.toReversed()) pen.markup(`</${mark}>`)
}

function writeInline(inline: Inline, pen: Pen): void {
  if (inline.kind === 'br') pen.markup('<br>')
  else if (inline.kind === 'text') writeMarked(inline, pen)
  else pen.markup(`<img src="${escapeHtml(inline.src)}" alt="${escapeHtml(inline.alt)}">`)
}

const hrefOf = (inline: Inline): string | null => (inline.kind === 'br' ? null : inline.href)

function writeLine(children: readonly Inline[], pen: Pen): void {
  let open: string | null = null
  for (const inline of children) {
    const href = hrefOf(inline)
    if (href !== open) {
      if (open !== null) pen.markup('</a>')
      if (href !== null) pen.link(href)
      open = href
    }
    writeInline(inline, pen)
  }
  if (open !== null) pen.markup('</a>')
}

/** The first paragraph of a list item needs no <p> when only lists follow it. */
function writeItem(blocks: readonly Block[], pen: Pen): void {
  const [first, ...rest] = blocks
  pen.markup('<li>')
  if (first?.kind === 'p' && rest.every((block) => block.kind === 'ul' || block.kind === 'ol')) {
    writeLine(first.children, pen)
    writeBody(rest, pen)
  } else writeBody(blocks, pen)
  pen.markup('</li>')
}

/** Writes the whole tree with `pen`. Recursion is bounded: the parser never nests deeper than its limit. */
export function writeBody(body: Body, pen: Pen): void {
  for (const block of body) {
    pen.markup(`<${block.kind}>`)
    if (block.kind === 'p') writeLine(block.children, pen)
    else if (block.kind === 'blockquote') writeBody(block.children, pen)
    else for (const item of block.items) writeItem(item, pen)
    pen.markup(`</${block.kind}>`)
  }
}

/** The tree as HTML. Everything is escaped; parsing the result gives the same tree. */
export function toHtml(body: Body): string {
  const parts: string[] = []
  writeBody(body, {
    markup: (html) => parts.push(html),
    text: (text) => parts.push(escapeText(text)),
    link: (href) => parts.push(`<a href="${escapeHtml(href)}">`),
  })
  return parts.join('')
}

/** The same tree with everything in its lines changed by `change`. */
export function mapInline(body: Body, change: (inline: Inline) => Inline): Body {
  return body.map((block): Block => {
    if (block.kind === 'p') return { kind: 'p', children: block.children.map(change) }
    if (block.kind === 'blockquote')
      return { kind: 'blockquote', children: mapInline(block.children, change) }
    return { kind: block.kind, items: block.items.map((item) => mapInline(item, change)) }
  })
}

/** The same tree with every text run's text changed by `change`, and every link's address by `changeHref`. */
export function mapText(
  body: Body,
  change: (text: string) => string,
  changeHref: (href: string) => string = (href) => href,
): Body {
  return mapInline(body, (inline) => {
    if (inline.kind === 'br') return inline
    const href = inline.href === null ? null : changeHref(inline.href)
    return inline.kind === 'text' ? { ...inline, text: change(inline.text), href } : { ...inline, href }
  })
}
