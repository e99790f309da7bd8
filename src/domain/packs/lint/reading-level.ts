import { wordsOf } from '../../language/hints/draft-shape.ts'
import { gradeLevel } from '../../language/hints/reading-level.ts'
import { isSameLanguage } from '../../snippets/variants.ts'
import { sentences } from '../../text/sentences.ts'
import type { PackSource } from '../source/pack-source.ts'
import type { Finding } from './finding.ts'
import { living, saidText, wordings } from './living.ts'

/** School years; plain-language guides ask for 8 to 9 in letters to everybody. */
const HARDEST = 11
/** Fewer words are no sample. */
const ENOUGH_WORDS = 40
/** Greetings and other scraps are not prose. */
const PROSE = 4

/** The school year that reads an English text with ease; null for too few words. */
export function gradeOf(text: string): number | null {
  const words = sentences(text).map(({ start, end }) => wordsOf(text.slice(start, end)))
  const prose = words.filter(({ length }) => length >= PROSE)
  const count = prose.reduce((sum, { length }) => sum + length, 0)
  return count < ENOUGH_WORDS ? null : gradeLevel(prose)
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
