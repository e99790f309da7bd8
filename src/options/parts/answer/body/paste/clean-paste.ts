import { type Block, type Body, parseBody, toHtml } from '../../../../../domain/snippets/body.ts'
import { MAX_PICTURE_BYTES } from '../pictures/shrink.ts'
import { type Losses, lossesOf } from './losses.ts'
import { realLists } from './word-lists.ts'

/** Characters of a picture as data: four for three bytes. */
const MAX_PICTURE = Math.ceil((MAX_PICTURE_BYTES * 4) / 3) + 40

export interface Cleaned {
  readonly html: string
  readonly losses: Losses | null
}

/** A body without pictures that are too heavy; `dropped` is told of each. */
function lighter(body: Body, dropped: () => void): Body {
  return body.map((block): Block => {
    if (block.kind === 'blockquote') return { ...block, children: lighter(block.children, dropped) }
    if (block.kind !== 'p') return { ...block, items: block.items.map((item) => lighter(item, dropped)) }
    const children = block.children.filter((inline) => {
      const heavy = inline.kind === 'img' && inline.src.length > MAX_PICTURE && inline.src.startsWith('data:')
      if (heavy) dropped()
      return !heavy
    })
    return { ...block, children }
  })
}

/** HTML from anywhere (Word, Google Docs, Outlook, a web page) as an answer may hold it, and what had to go. */
export function cleanPaste(html: string): Cleaned {
  const { body, dropped } = parseBody(realLists(html))
  let heavy = 0
  const light = toHtml(lighter(body, () => heavy++))
  if (heavy === 0) return { html: light, losses: lossesOf(dropped) }
  const losses = lossesOf([...dropped, { kind: 'address', name: 'img', count: heavy }])
  return { html: toHtml(parseBody(light).body), losses }
}

/** True where pasted HTML holds words; a copied picture comes as an address around nothing. */
export function hasWords(html: string): boolean {
  return (
    toHtml(parseBody(html).body)
      .replace(/<[^>]*>/g, '')
      .trim() !== ''
  )
}
