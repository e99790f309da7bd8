import { isSameLanguage } from '../../snippets/variants.ts'
import { sentences } from '../../text/sentences.ts'
import type { PackSource } from '../source/pack-source.ts'
import type { Finding } from './finding.ts'
import { living, saidText, wordings } from './living.ts'

/** School years; plain-language guides ask for 8 to 9 in letters to everybody. */
const HARDEST = 11
/** The formula says nothing sure about fewer words. */
const ENOUGH_WORDS = 40

/** Syllables of an English word, as groups of vowels. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0))
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0)
}

/** Flesch and Kincaid's grade of an English text (1975): the school year that reads it with ease. Null for too few words. */
export function gradeOf(text: string): number | null {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? []
  if (words.length < ENOUGH_WORDS) return null
  const count = sentences(text).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end))).length
  const sum = words.reduce((total, word) => total + syllables(word), 0)
  return 0.39 * (words.length / Math.max(1, count)) + 11.8 * (sum / words.length) - 15.59
}

/** Answers that are hard to read: long sentences of long words. English only. */
export function lintReadingLevel(source: PackSource): Finding[] {
  return living(source).flatMap((written) =>
    wordings(written)
      .filter(({ language }) => isSameLanguage(language, 'en'))
      .flatMap((wording): Finding[] => {
        const grade = gradeOf(saidText(wording))
        if (grade === null || grade <= HARDEST) return []
        const { file, bodyLine, snippet } = written
        const message = `This reads like year ${Math.round(grade)} at school. Shorter sentences and everyday words reach more people (aim for 9).`
        return [{ code: 'hard-to-read', level: 'hint', file, line: bodyLine, id: snippet.id, message }]
      }),
  )
}
