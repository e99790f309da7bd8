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

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/**
 * School years it takes to read English prose with ease: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom,
 * Derivation of New Readability Formulas for Navy Enlisted Personnel, Research Branch Report 8-75, 1975).
 */
export function gradeLevel(sentences: readonly (readonly string[])[]): number {
  const words = sentences.flat()
  if (words.length === 0) return 0
  const spoken = sum(words.map(syllables))
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59
}

/** A draft that is hard to read: its longest sentence, or where none is long, the one with the longest words. */
export function readingLevelHints({ sentences }: DraftShape): Hint[] {
  const prose = sentences.filter(isProse)
  const all = prose.map(({ words }) => words)
  if (prose.length < LEAST_SENTENCES || all.flat().length < LEAST_WORDS || gradeLevel(all) < HARD) return []
  const [longest] = prose.toSorted((a, b) => b.words.length - a.words.length)
  if (longest && longest.words.length >= LONG_SENTENCE)
    return [{ kind: 'long-sentences', span: longest.span, values: [String(longest.words.length)] }]
  const weight = ({ words }: ShapeSentence): number => sum(words.map(syllables)) / words.length
  const [heaviest] = prose.toSorted((a, b) => weight(b) - weight(a))
  return heaviest ? [{ kind: 'long-words', span: heaviest.span, values: [] }] : []
}
