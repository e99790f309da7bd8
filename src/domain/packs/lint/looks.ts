import { readText } from '../source/answer-file.ts'
import { partsOf } from '../source/front-matter.ts'
import type { PackSource } from '../source/pack-source.ts'
import { wordingFiles } from './files.ts'
import type { Finding } from './finding.ts'
import { living } from './living.ts'

/** What everything begins with that Markdown or HTML may look like and an answer does not. */
const MAY_LOOK = /<|~~|\||```|^(?: {4}|\t)|^ {0,3}\d+[.)] /m

/** What the author wrote and no customer will see: the words are there, what they look like is not. */
export function lintLooks(source: PackSource): Finding[] {
  return living(source).flatMap((written) =>
    wordingFiles(written).flatMap(({ name, text, bodyLine }): Finding[] => {
      const body = partsOf(text)?.body ?? text
      if (!MAY_LOOK.test(body)) return []
      const looks = readText(body, name).dropped.filter(({ kind }) => kind === 'look')
      return looks.map(({ name: look }) => ({
        code: 'lost-look',
        level: 'warn',
        file: name,
        line: bodyLine,
        id: written.snippet.id,
        message: `Answers cannot carry ${look}: the words stay, without it.`,
      }))
    }),
  )
}
