import { internalWordStops } from '../../gate/internal-words.ts'
import type { PackSource } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import type { Finding } from './finding.ts'
import { living, saidText, wordings } from './living.ts'

/** Answers that say a word which the pack itself keeps from customers. */
export function lintInternalWords(source: PackSource): Finding[] {
  const { internalWords } = source.manifest
  if (internalWords.length === 0) return []
  return living(source).flatMap((written) =>
    wordings(written).flatMap((wording) =>
      internalWordStops(saidText(wording), '', internalWords).map(
        ({ found }): Finding => ({
          code: 'internal-word',
          level: 'error',
          file: written.file,
          line: lineOfWords(written.text, written.bodyLine, found),
          id: written.snippet.id,
          message: `“${found}” is one of the words that must not reach a customer (internal in pack.yaml).`,
        }),
      ),
    ),
  )
}
