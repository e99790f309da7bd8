import { mergeAttributes, Node } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { NodeSelection, Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { splitLiquid } from './split.ts'

/** How a chip looks, from its source; a chip without one shows its source. */
export type DrawChip = (source: string) => HTMLElement

/** Sent by the editor's element when a chip is opened by mouse or key; `detail` is its place in the document. */
export const OPEN_CHIP = 'koi-open-chip'

const sourceOf = (node: DocumentNode): string => String(node.attrs['source'] ?? '')

/** Complete Liquid that was typed or pasted as text becomes a chip of the same source. */
function chipTyped(doc: DocumentNode, change: Transaction): Transaction | null {
  const found: { from: number; to: number; source: string; marks: DocumentNode['marks'] }[] = []
  doc.descendants((node, at) => {
    if (!node.isText || !node.text?.includes('{')) return
    let from = at
    for (const { kind, text } of splitLiquid(node.text)) {
      if (kind === 'liquid') found.push({ from, to: from + text.length, source: text, marks: node.marks })
      from += text.length
    }
  })
  const type = doc.type.schema.nodes['chip']
  if (found.length === 0 || !type) return null
  for (const { from, to, source, marks } of found.reverse())
    change.replaceWith(from, to, type.create({ source }, null, marks))
  return change
}

function openAt(view: EditorView, at: number): boolean {
  view.dom.dispatchEvent(new CustomEvent(OPEN_CHIP, { detail: at }))
  return true
}

function selectedChip(view: EditorView): number | null {
  const { selection } = view.state
  return selection instanceof NodeSelection && selection.node.type.name === 'chip' ? selection.from : null
}

/** A variable, ask, cursor or any other Liquid as one piece: `source` is the exact text that is stored. */
export const ChipNode = Node.create<{ draw: DrawChip | null }>({
  name: 'chip',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addOptions: () => ({ draw: null }),
  addAttributes: () => ({
    source: { default: '', parseHTML: (element) => element.getAttribute('data-liquid') ?? '' },
  }),
  parseHTML: () => [{ tag: 'span[data-liquid]' }],
  renderHTML: ({ node }) => ['span', mergeAttributes({ 'data-liquid': sourceOf(node) }), sourceOf(node)],
  renderText: ({ node }) => sourceOf(node),
  addNodeView() {
    const { draw } = this.options
    return draw ? ({ node }) => ({ dom: draw(sourceOf(node)) }) : null
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _, state) =>
          transactions.some((one) => one.docChanged) ? chipTyped(state.doc, state.tr) : null,
        props: {
          handleClickOn: (view, _, node, at) => node.type.name === 'chip' && openAt(view, at),
          handleKeyDown: (view, event) => {
            const at = selectedChip(view)
            return event.key === 'Enter' && at !== null && openAt(view, at)
          },
        },
      }),
    ]
  },
})
