/** Edge labels of the compiled trie; a word's label is its index. */
export const ANY = -1
export const NAME = -2
export const END = -3

const FIRST_CLASS = -10

/** The label of "a word of this class", or of "any word but these". */
export function classLabel(index: number, other: boolean): number {
  return FIRST_CLASS - 2 * index - (other ? 1 : 0)
}

/** The class a label speaks of, and whether it means all other words; null for no class. */
export function labelClass(label: number): { readonly index: number; readonly other: boolean } | null {
  if (label > FIRST_CLASS) return null
  const code = FIRST_CLASS - label
  return { index: code >> 1, other: (code & 1) === 1 }
}

/** A child in its parent's row: a leaf by its index, any other by how far before the parent it stands. */
export function childCode(own: number, child: number, leaves: number): number {
  return child < leaves ? -child - 1 : own - child
}

/** The index of the child that `childCode` wrote. */
export function childIndex(own: number, code: number): number {
  return code < 0 ? -code - 1 : own - code
}

const ENDINGS = ['ed', 'ing', 'ly'] as const

/** The pseudo-word for a word's ending (`*ed`, `*ing`, `*ly`), which a class may hold; null for none. */
export function shapeOf(word: string): string | null {
  if (word.length < 5) return null
  for (const ending of ENDINGS) if (word.endsWith(ending)) return `*${ending}`
  return null
}
