import type { Block, Body, Inline, Mark, TextRun } from '../../../../domain/snippets/body.ts'
import { splitLiquid } from './split.ts'

interface EditorMark {
  type: string
  attrs?: Record<string, unknown>
}

/** A node of the editor's document as JSON; the names are those of schema.ts. */
export interface EditorNode {
  type?: string
  attrs?: Record<string, unknown>
  content?: EditorNode[]
  marks?: EditorMark[]
  text?: string
}

/** The same as the editor hands it out. */
interface ReadNode {
  readonly type?: string | undefined
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly content?: readonly ReadNode[] | undefined
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined
  readonly text?: string | undefined
}

const MARK_NAMES = { b: 'bold', i: 'italic', u: 'underline', code: 'code' } as const
const MARK_ORDER: readonly Mark[] = ['b', 'i', 'u', 'code']

const linkMark = (href: string | null): EditorMark[] =>
  href === null ? [] : [{ type: 'link', attrs: { href } }]

function runNodes(run: TextRun): EditorNode[] {
  const marks = [...run.marks.map((mark) => ({ type: MARK_NAMES[mark] })), ...linkMark(run.href)]
  return splitLiquid(run.text).map(({ kind, text }) =>
    kind === 'text' ? { type: 'text', text, marks } : { type: 'chip', attrs: { source: text }, marks },
  )
}

function inlineNodes(inline: Inline): EditorNode[] {
  if (inline.kind === 'br') return [{ type: 'hardBreak' }]
  if (inline.kind === 'text') return runNodes(inline)
  return [{ type: 'image', attrs: { src: inline.src, alt: inline.alt }, marks: linkMark(inline.href) }]
}

/** A lone line break is how the tree keeps an empty line; in the editor that is an empty paragraph. */
const isEmptyLine = (block: Block): boolean =>
  block.kind === 'p' && block.children.length === 1 && block.children[0]?.kind === 'br'

function blockNode(block: Block): EditorNode {
  if (isEmptyLine(block)) return { type: 'paragraph' }
  if (block.kind === 'p') return { type: 'paragraph', content: block.children.flatMap(inlineNodes) }
  if (block.kind === 'blockquote') return { type: 'blockquote', content: block.children.map(blockNode) }
  const items = block.items.map((item) => ({ type: 'listItem', content: item.map(blockNode) }))
  return { type: block.kind === 'ul' ? 'bulletList' : 'orderedList', content: items }
}

/** A body as the editor's document. */
export function documentOf(body: Body): EditorNode {
  const [only, ...more] = body
  if (only === undefined) return { type: 'doc', content: [{ type: 'paragraph' }] }
  if (more.length === 0 && isEmptyLine(only))
    return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'hardBreak' }] }] }
  return { type: 'doc', content: body.map(blockNode) }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

function hrefOf(node: ReadNode): string | null {
  const link = node.marks?.find(({ type }) => type === 'link')
  return link ? words(link.attrs?.['href']) : null
}

function inlineOf(node: ReadNode): Inline {
  if (node.type === 'hardBreak') return { kind: 'br' }
  const href = hrefOf(node)
  if (node.type === 'image')
    return { kind: 'img', src: words(node.attrs?.['src']), alt: words(node.attrs?.['alt']), href }
  const text = node.type === 'chip' ? words(node.attrs?.['source']) : (node.text ?? '')
  const marks = MARK_ORDER.filter((mark) => node.marks?.some(({ type }) => type === MARK_NAMES[mark]))
  return { kind: 'text', text, marks, href }
}

function joined(line: Inline[], next: Inline): Inline[] {
  const last = line.at(-1)
  const same =
    last?.kind === 'text' &&
    next.kind === 'text' &&
    last.href === next.href &&
    last.marks.join() === next.marks.join()
  return same ? [...line.slice(0, -1), { ...last, text: last.text + next.text }] : [...line, next]
}

function lineOf(node: ReadNode): Inline[] {
  const line = (node.content ?? []).map(inlineOf).reduce(joined, [])
  return line.length === 0 ? [{ kind: 'br' }] : line
}

function blockOf(node: ReadNode): Block {
  const content = node.content ?? []
  if (node.type === 'blockquote') return { kind: 'blockquote', children: content.map(blockOf) }
  if (node.type === 'bulletList' || node.type === 'orderedList')
    return {
      kind: node.type === 'bulletList' ? 'ul' : 'ol',
      items: content.map((item) => (item.content ?? []).map(blockOf)),
    }
  return { kind: 'p', children: lineOf(node) }
}

/** The editor's document as a body; an editor with nothing in it is an empty body. */
export function bodyOf(document: ReadNode): Body {
  const blocks = document.content ?? []
  const [only, ...more] = blocks
  const empty = more.length === 0 && only?.type === 'paragraph' && (only.content ?? []).length === 0
  return empty ? [] : blocks.map(blockOf)
}
