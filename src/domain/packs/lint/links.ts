import { parseBody } from '../../snippets/body.ts'
import type { PackSource } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import { liquidOf, TemplateReader } from '../template-parts.ts'
import type { Finding } from './finding.ts'
import { living, wordings } from './living.ts'
import { didYouMean } from './spelling.ts'

/** Answers that put in another one which is not there, or not there any more. */
export function lintLinks(source: PackSource, reader = new TemplateReader()): Finding[] {
  const all = living(source)
  const known = all.map(({ snippet }) => snippet.shortcut).filter((shortcut) => shortcut !== '')
  const gone = new Set(
    source.snippets.filter(({ recalled }) => recalled !== null).map((one) => one.snippet.shortcut),
  )
  return all.flatMap((written) => {
    const { snippet, file, text, bodyLine } = written
    const includes = wordings(written).flatMap(({ body }) => {
      if (!body.includes('snippet')) return []
      const read = reader.read(liquidOf(parseBody(body).body), snippet.title)
      return read.ok ? read.parts.includes : []
    })
    return [...new Set(includes)]
      .filter((shortcut) => !known.includes(shortcut))
      .map((shortcut): Finding => {
        const why = gone.has(shortcut)
          ? `“${shortcut}” is recalled, and this answer puts it in.`
          : `There is no answer with the shortcut “${shortcut}”.${didYouMean(shortcut, known)}`
        const line = lineOfWords(text, bodyLine, shortcut)
        return { code: 'dead-link', level: 'error', file, line, id: snippet.id, message: why }
      })
  })
}
