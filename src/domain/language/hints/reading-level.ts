import type { DraftShape, ShapeSentence } from './draft-shape.ts'
import type { Hint } from './hint.ts'
import { syllables } from './syllables.ts'

/** Shorter drafts are no sample: one long name would tip them. */
const LEAST_WORDS = 60
const LEAST_SENTENCES = 3
/** School years; what the public reads with ease ends about 8, so this is hard beyond doubt. */
const HARD = 12
/** A sentence that can be cut in two. */
const LONG_SENTENCE = 25

/** Greetings and other scraps are not prose. */
const isProse = ({ words, line }: ShapeSentence): boolean => words.length >= 4 && !line.isItem

const spokenIn = (words: readonly string[]): number => words.reduce((sum, word) => sum + syllables(word), 0)

/**
 * School years it takes to read English prose with ease: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom,
 * Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975).
 */
export function gradeLevel(sentences: readonly (readonly string[])[]): number {
  let words = 0
  let spoken = 0
  for (const sentence of sentences) {
    words += sentence.length
    spoken += spokenIn(sentence)
  }
  return words === 0 ? 0 : 0.39 * (words / sentences.length) + 11.8 * (spoken / words) - 15.59
}

/** A draft that is hard to read: its longest sentence, or where none is long, the one with the longest words. */
export function readingLevelHints({ sentences }: DraftShape): Hint[] {
  const prose = sentences.filter(isProse)
  const count = prose.reduce((sum, { words }) => sum + words.length, 0)
  if (prose.length < LEAST_SENTENCES || count < LEAST_WORDS) return []
  if (gradeLevel(prose.map(({ words }) => words)) < HARD) return []
  const [longest] = prose.toSorted((a, b) => b.words.length - a.words.length)
  if (longest && longest.words.length >= LONG_SENTENCE)
    return [{ kind: 'long-sentences', span: longest.span, values: [String(longest.words.length)] }]
  const weight = ({ words }: ShapeSentence): number => spokenIn(words) / words.length
  const [heaviest] = prose.toSorted((a, b) => weight(b) - weight(a))
  return heaviest ? [{ kind: 'long-words', span: heaviest.span, values: [] }] : []
}
