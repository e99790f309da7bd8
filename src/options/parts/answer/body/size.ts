import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { Block, Body, Inline } from '../../../../domain/snippets/body.ts'

/** Characters of text in one answer: some twenty pages, about what the largest reply box takes. */
export const MAX_TEXT = 60_000
/** Characters of all inline pictures of one answer together; a body with them must stay below what the parser reads. */
export const MAX_PICTURES = 1_500_000

/** How much of each there is, in UTF-16 units. */
export interface Weight {
  readonly text: number
  readonly pictures: number
}

const NOTHING: Weight = { text: 0, pictures: 0 }

const dataLength = (src: unknown): number =>
  typeof src === 'string' && src.startsWith('data:') ? src.length : 0

function inlineWeight(inline: Inline): Weight {
  if (inline.kind === 'text') return { text: inline.text.length, pictures: 0 }
  return { text: 1, pictures: inline.kind === 'img' ? dataLength(inline.src) : 0 }
}

const sum = (all: readonly Weight[]): Weight => ({
  text: all.reduce((whole, { text }) => whole + text, 0),
  pictures: all.reduce((whole, { pictures }) => whole + pictures, 0),
})

function blockWeight(block: Block): Weight {
  if (block.kind === 'p') return sum(block.children.map(inlineWeight))
  return block.kind === 'blockquote' ? weightOf(block.children) : sum(block.items.map(weightOf))
}

export function weightOf(body: Body): Weight {
  return sum(body.map(blockWeight))
}

function weightOfDocument(doc: DocumentNode): Weight {
  let pictures = 0
  doc.descendants((node) => {
    if (node.type.name === 'image') pictures += dataLength(node.attrs['src'])
  })
  return { text: doc.textContent.length, pictures }
}

/** Refuses every change that would make an answer too long or too heavy, and tells which; making it smaller always works. */
export function keepWithin(refused: (what: keyof Weight) => void): Plugin {
  return new Plugin({
    filterTransaction: (change, state) => {
      const is = change.docChanged ? weightOfDocument(change.doc) : NOTHING
      const over = is.text > MAX_TEXT ? 'text' : is.pictures > MAX_PICTURES ? 'pictures' : null
      if (over === null || is[over] <= weightOfDocument(state.doc)[over]) return true
      refused(over)
      return false
    },
  })
}

/** The beginning of a body that is within the limit: whole blocks only. */
export function beginningOf(body: Body): Body {
  const kept: Block[] = []
  let text = 0
  for (const block of body) {
    text += blockWeight(block).text
    if (text > MAX_TEXT) break
    kept.push(block)
  }
  return kept
}
