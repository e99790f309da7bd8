import { exceeding } from '../../policy/exceeding.ts'
import { limitWords } from '../../policy/policy.ts'
import type { PackSource } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import type { Finding } from './finding.ts'
import { living, saidText, wordings } from './living.ts'

/** Answers that offer or promise more than the policy lets an agent offer. */
export function lintOffers(source: PackSource): Finding[] {
  const { policy } = source.manifest
  return living(source).flatMap((written) =>
    wordings(written).flatMap((wording) => {
      const text = saidText(wording)
      return exceeding(text, policy).map(({ span, line }): Finding => {
        const words = text.slice(span.start, span.end)
        return {
          code: 'over-policy',
          level: 'error',
          file: written.file,
          line: lineOfWords(written.text, written.bodyLine, words),
          id: written.snippet.id,
          message: `“${words}” is more than the policy allows: ${line.title}, at most ${limitWords(line.limit, line.unit)}.`,
        }
      })
    }),
  )
}
