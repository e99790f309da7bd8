import type { Snippet } from '../../../../domain/snippets/snippet.ts'

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Do all words of a query stand somewhere in an answer? An empty one finds everything. */
export function matches({ title, shortcut, folder, tags, body }: Snippet, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const text = fold([title, shortcut, folder, ...tags, body].join('\n'))
  return words.every((word) => text.includes(word))
}
