import { conceptsOf } from './concepts.ts'
import { bucketOf, FeatureCount, type Features } from './features.ts'
import type { Spelling } from './spelling.ts'
import { formOf } from './word-form.ts'
import { withoutStopWords, words } from './words.ts'

/** A text as the index sees it. */
export interface TextReading {
  /** All its words, in order. */
  readonly words: readonly string[]
  /** Those that say what it is about. */
  readonly content: readonly string[]
  /** Roots of the content words with how often each came. */
  readonly terms: ReadonlyMap<string, number>
}

/** Splits names that programs write: "cardNotWorking" and "card_not_working" are three words. */
export function unjoined(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ')
}

/** Reads a text; with `spelling` its misspelt words are read as they were meant. */
export function readText(text: string, spelling: Spelling | null = null): TextReading {
  const said = words(text)
  const all = spelling ? said.map((word) => spelling.meant(word, formOf(word).root)) : said
  const content = withoutStopWords(all)
  const terms = new Map<string, number>()
  for (const word of content) {
    const { root } = formOf(word)
    terms.set(root, (terms.get(root) ?? 0) + 1)
  }
  return { words: all, content, terms }
}

/** Numbers of the groups of like meaning that a text touches, each once. */
export function conceptsIn({ words: all, content }: TextReading): number[] {
  const found = new Set<number>()
  let before = ''
  for (const word of all) {
    const { root } = formOf(word)
    if (before !== '') for (const concept of conceptsOf(`${before} ${root}`)) found.add(concept)
    before = root
  }
  for (const word of content) for (const concept of formOf(word).concepts) found.add(concept)
  return [...found]
}

/** Roots, pairs of roots and pieces of words. */
export function featuresOf({ content }: TextReading): Features {
  const count = new FeatureCount()
  let before = ''
  for (const word of content) {
    const form = formOf(word)
    count.add(form.bucket)
    if (before !== '') {
      const pair = `${before} ${form.root}`
      count.add(bucketOf(2, pair, 0, pair.length))
    }
    for (const piece of form.pieces) count.add(piece)
    before = form.root
  }
  return count.close()
}
