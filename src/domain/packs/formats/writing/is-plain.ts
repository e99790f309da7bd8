import type { Body } from '../../../snippets/body.ts'

/** True where a body is paragraphs and line breaks alone, so that plain text says all of it. */
export function isPlain(body: Body): boolean {
  return body.every((block) => {
    if (block.kind !== 'p') return false
    const [first, last] = [block.children[0], block.children.at(-1)]
    if (first?.kind === 'br' || last?.kind === 'br') return false
    return block.children.every((inline, at) => {
      if (inline.kind === 'br') return block.children[at + 1]?.kind !== 'br'
      return inline.kind === 'text' && inline.marks.length === 0 && inline.href === null
    })
  })
}
