import { plainLetters } from '../../../domain/snippets/lookup-words.ts'
import { draw } from '../draw.ts'

/** A text in which the beginnings of words that were looked for are marked. */
export function marked(document: Document, text: string, query: string): (HTMLElement | string)[] {
  const wanted = plainLetters(query).match(/[\p{L}\p{N}]+/gu) ?? []
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).flatMap((part, at): (HTMLElement | string)[] => {
    if (part === '' || at % 2 === 0) return part === '' ? [] : [part]
    const plain = plainLetters(part)
    const hit = wanted.filter((word) => plain.startsWith(word)).sort((a, b) => b.length - a.length)[0]
    if (hit === undefined) return [part]
    const length = Math.min(hit.length, part.length)
    return [draw(document, 'mark', {}, part.slice(0, length)), part.slice(length)]
  })
}
