import type { PackSource } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import type { Finding, LintContext } from './finding.ts'
import { living, saidText, wordings } from './living.ts'

/** Wording in answers that may put a customer off. */
export function lintWording(source: PackSource, { flagsOf }: LintContext): Finding[] {
  return living(source).flatMap((written) =>
    wordings(written).flatMap((wording) => {
      const text = saidText(wording)
      return flagsOf(text).map(({ span, level, why, rewrite, ask }): Finding => {
        const words = text.slice(span.start, span.end)
        const instead = rewrite === null ? (ask ?? '') : `Say instead: ${rewrite}`
        return {
          code: 'wording',
          level,
          file: written.file,
          line: lineOfWords(written.text, written.bodyLine, words),
          id: written.snippet.id,
          message: `“${words}”: ${why}${instead === '' ? '' : ` ${instead}`}`,
        }
      })
    }),
  )
}
