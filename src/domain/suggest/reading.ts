import { conceptsOf } from './concepts.ts'
import { bucketOfPair, FeatureCount, type Features } from './features.ts'
import type { Spelling } from './spelling.ts'
import { formOf, formsIn, type WordForm } from './word-form.ts'

/** A text as the index sees it. */
export interface TextReading {
  /** All its words, in order. */
  readonly words: readonly WordForm[]
  /** Those that say what it is about: all but the most frequent (all of them where nothing else is left). */
  readonly content: readonly WordForm[]
  /** Roots of the content words with how often each came. */
  readonly terms: ReadonlyMap<string, number>
}

const JOINED = /_|\p{Ll}\p{Lu}/u

/** Splits names that programs write: "cardNotWorking" and "card_not_working" are three words. */
export function unjoined(text: string): string {
  if (!JOINED.test(text)) return text
  return text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ')
}

function meantBy(form: WordForm, spelling: Spelling): WordForm {
  const meant = spelling.meant(form.word, form.root)
  return meant === form.word ? form : formOf(meant)
}

/** Reads a text; with `spelling` its misspelt words are read as they were meant. */
export function readText(text: string, spelling: Spelling | null = null): TextReading {
  const said = formsIn(text)
  const all = spelling ? said.map((form) => meantBy(form, spelling)) : said
  const telling = all.filter(({ isStop }) => !isStop)
  const content = telling.length > 0 ? telling : all
  const terms = new Map<string, number>()
  for (const { root } of content) terms.set(root, (terms.get(root) ?? 0) + 1)
  return { words: all, content, terms }
}

/** Numbers of the groups of like meaning that a text touches, each once. */
export function conceptsIn({ words: all, content }: TextReading): number[] {
  const found: number[] = []
  const take = (concepts: readonly number[]): void => {
    for (const concept of concepts) if (!found.includes(concept)) found.push(concept)
  }
  for (let at = 1; at < all.length; at++)
    if (all[at - 1]?.opensConcept) take(conceptsOf(`${all[at - 1]?.root} ${all[at]?.root}`))
  for (const { concepts } of content) take(concepts)
  return found
}

/** Roots, pairs of roots and pieces of words. */
export function featuresOf({ content }: TextReading): Features {
  const count = new FeatureCount()
  let before: WordForm | null = null
  for (const form of content) {
    count.add(form.bucket)
    if (before) count.add(bucketOfPair(before.bucket, form.bucket))
    for (const piece of form.pieces) count.add(piece)
    before = form
  }
  return count.close()
}
