import type { RawBlock, RawContent } from 'draft-js'
import { escaped } from '../page.ts'

function htmlOfBlock(block: RawBlock, content: RawContent): string {
  let html = ''
  let open: string[] = []
  for (let index = 0; index < block.text.length; index++) {
    const covers = (range: { offset: number; length: number }): boolean =>
      range.offset <= index && index < range.offset + range.length
    const tags = [
      ...block.entityRanges.filter(covers).map(({ key }) => {
        const data = content.entityMap[key]?.data
        return `a href="${data?.url ?? data?.href ?? ''}"`
      }),
      ...block.inlineStyleRanges
        .filter((range) => covers(range) && range.style === 'BOLD')
        .map(() => 'strong'),
    ]
    if (tags.join() !== open.join()) {
      html += closed(open) + tags.map((tag) => `<${tag}>`).join('')
      open = tags
    }
    html += escaped(block.text.charAt(index))
  }
  return html + closed(open)
}

function closed(tags: readonly string[]): string {
  return tags
    .toReversed()
    .map((tag) => `</${tag.split(' ')[0]}>`)
    .join('')
}

/** Draft's raw content as HTML. */
export function htmlOf(content: RawContent): string {
  return content.blocks
    .map((block) => {
      const inner = htmlOfBlock(block, content)
      return block.type === 'unordered-list-item' ? `<ul><li>${inner}</li></ul>` : `<p>${inner}</p>`
    })
    .join('')
}
