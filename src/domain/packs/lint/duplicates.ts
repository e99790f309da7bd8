import { nearDuplicates } from '../../improving/near-duplicates.ts'
import type { PackSource, SourceSnippet } from '../source/pack-source.ts'
import type { Finding } from './finding.ts'
import { living, templateText, wordings } from './living.ts'

/** What each answer says with its Liquid, by its source: comparing is done again and again, and reading is the half of it. */
const said = new WeakMap<SourceSnippet, readonly string[]>()

function textsOf(written: SourceSnippet): readonly string[] {
  const known = said.get(written) ?? wordings(written).map(templateText)
  said.set(written, known)
  return known
}

/** Answers that say nearly the same: one of them is enough. Yields for a page's sake. */
export function* duplicateSteps(source: PackSource): Generator<void, Finding[]> {
  const all: { written: SourceSnippet; text: string }[] = []
  for (const written of living(source)) {
    all.push(...textsOf(written).map((text) => ({ written, text })))
    yield
  }
  const pairs = yield* nearDuplicates(all.map(({ text }, at) => ({ id: String(at), text })))
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
