import { nearDuplicates } from '../../improving/near-duplicates.ts'
import type { PackSource } from '../source/pack-source.ts'
import type { Finding } from './finding.ts'
import { living, templateText, wordings } from './living.ts'

/** What a generator that yields for a page's sake comes to, all at once. */
function drained<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Answers that say nearly the same: one of them is enough. */
export function lintDuplicates(source: PackSource): Finding[] {
  const all = living(source).flatMap((written) =>
    wordings(written).map((wording) => ({ written, text: templateText(wording) })),
  )
  const pairs = drained(nearDuplicates(all.map(({ text }, at) => ({ id: String(at), text }))))
  const told = new Set<string>()
  return pairs.flatMap(({ a, b, likeness }): Finding[] => {
    const [first, second] = [Number(a), Number(b)].sort((x, y) => x - y)
    const [one, other] = [all[first ?? -1]?.written, all[second ?? -1]?.written]
    if (!one || !other || one.snippet.id === other.snippet.id || told.has(other.snippet.id)) return []
    told.add(other.snippet.id)
    const how =
      likeness === 1 ? 'says the same as' : `says nearly the same as (${Math.round(likeness * 100)} %)`
    const message = `This answer ${how} “${one.snippet.title}” in ${one.file}. One of the two may be enough.`
    const place = { file: other.file, line: other.bodyLine, id: other.snippet.id }
    return [{ code: 'near-duplicate', level: 'warn', ...place, message }]
  })
}
