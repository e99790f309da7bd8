import { type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { ChipNode, type DrawChip } from './chip-node.ts'

/** Links as the closed tree has them: an address and nothing else; Liquid may be part of it. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noreferrer' }), 0],
})

const Image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img[src]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
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

/** Everything the body editor can hold: exactly the closed tree, and chips drawn by `draw`. */
export function extensionsWith(draw: DrawChip | null): Extensions {
  return [ClosedTree, Link, Image, ChipNode.configure({ draw })]
}
