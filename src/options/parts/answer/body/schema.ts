import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { ChipNode, type DrawChip } from './chip-node.ts'

/** How a picture looks; without one it is a plain element. */
type DrawPicture = (src: string, alt: string) => HTMLElement

/** Links as the closed tree has them: an address and nothing else; Liquid may be part of it. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noreferrer' }), 0],
})

const Image = Node.create<{ draw: DrawPicture | null }>({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addOptions: () => ({ draw: null }),
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img[src]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView() {
    const { draw } = this.options
    return draw ? ({ node }) => ({ dom: draw(String(node.attrs['src']), String(node.attrs['alt'])) }) : null
  },
})

/** The starter kit cut down to the closed tree: code goes with other styles, an item may begin with any block. */
const ClosedTree = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) => {
      if (extension.name === 'code') return extension.extend({ excludes: '' } as object)
      if (extension.name === 'listItem') return extension.extend({ content: 'block+' } as object)
      return extension
    })
  },
}).configure({
  heading: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  link: false,
  trailingNode: false,
})

/** Everything the body editor can hold: exactly the closed tree, and chips; drawn by those given. */
export function extensionsWith(
  drawChip: DrawChip | null,
  drawPicture: DrawPicture | null = null,
): Extensions {
  return [ClosedTree, Link, Image.configure({ draw: drawPicture }), ChipNode.configure({ draw: drawChip })]
}
