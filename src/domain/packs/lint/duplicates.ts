import { nearDuplicates } from '../near-duplicates.ts'
import type { PackSource } from '../source/pack-source.ts'
import type { Finding } from './finding.ts'
import { living, templateText, wordings } from './living.ts'

/** Answers that say nearly the same: one of them is enough. */
export function lintDuplicates(source: PackSource): Finding[] {
  const all = living(source).flatMap((written) => wordings(written).map((wording) => ({ written, wording })))
  return nearDuplicates(all.map(({ wording }) => templateText(wording))).flatMap(
    ({ first, second, alike }) => {
      const [one, other] = [all[first]?.written, all[second]?.written]
      if (!one || !other || one.snippet.id === other.snippet.id) return []
      const how = alike === 1 ? 'says the same as' : `says nearly the same as (${Math.round(alike * 100)} %)`
      return [
        {
          code: 'near-duplicate' as const,
          level: 'warn' as const,
          file: other.file,
          line: other.bodyLine,
          id: other.snippet.id,
          message: `This answer ${how} “${one.snippet.title}” in ${one.file}. One of the two may be enough.`,
        },
      ]
    },
  )
}
