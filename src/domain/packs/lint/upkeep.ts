import { languageName } from '../../snippets/language-name.ts'
import { isSameLanguage } from '../../snippets/variants.ts'
import { MANIFEST_FILE, type PackSource } from '../source/pack-source.ts'
import { lineOfField } from '../source/places.ts'
import type { Finding, LintContext } from './finding.ts'
import { living, wordings } from './living.ts'

/** Sentences of customers that ranking needs to find an answer. */
const ENOUGH_EXAMPLES = 3

/** Answers that are not written in every language of the pack. */
export function lintVariants(source: PackSource): Finding[] {
  const { languages } = source.manifest
  if (languages.length < 2) return []
  return living(source).flatMap((written): Finding[] => {
    const said = wordings(written).map(({ language }) => language)
    const missing = languages.filter((wanted) => !said.some((one) => isSameLanguage(one, wanted)))
    if (missing.length === 0) return []
    const names = missing.map((tag) => languageName(tag, 'en')).join(', ')
    const message = `This answer is not there in ${names}. Add that language to it, as a file ${written.snippet.id}.${missing[0]}.md.`
    return [
      {
        code: 'missing-variant',
        level: 'warn',
        file: written.file,
        line: 1,
        id: written.snippet.id,
        message,
      },
    ]
  })
}

/** Answers nobody answers for, neither by their own field nor by the pack's. */
export function lintOwners(source: PackSource): Finding[] {
  if (source.manifest.owner !== '') return []
  return living(source)
    .filter(({ snippet }) => snippet.owner === '')
    .map(({ file, snippet }): Finding => {
      const message = 'Nobody answers for this. Name an owner here, or one for the whole pack in pack.yaml.'
      return { code: 'no-owner', level: 'warn', file, line: 1, id: snippet.id, message }
    })
}

/** Answers whose day to be looked at again has come. */
export function lintReviews(source: PackSource, { today }: LintContext): Finding[] {
  return living(source)
    .filter(({ snippet }) => snippet.reviewAt !== '' && snippet.reviewAt < today)
    .map(({ file, text, snippet }): Finding => {
      const owner = snippet.owner === '' ? source.manifest.owner : snippet.owner
      const whom = owner === '' ? '' : ` ${owner} answers for it.`
      const message = `This was to be looked at again by ${snippet.reviewAt}.${whom}`
      return {
        code: 'past-review',
        level: 'warn',
        file,
        line: lineOfField(text, 'review'),
        id: snippet.id,
        message,
      }
    })
}

/** A pack past its last day cannot be installed by anybody. */
export function lintLastDay({ manifest }: PackSource, today: string): Finding[] {
  const { expires } = manifest
  if (expires === null || expires >= today) return []
  const message = `The last day of the pack was ${expires}. Name a later one, or leave it out.`
  return [{ code: 'cannot-build', level: 'error', file: MANIFEST_FILE, line: 1, id: '', message }]
}

/** Answers that suggestions will hardly find. */
export function lintExamples(source: PackSource): Finding[] {
  return living(source)
    .filter(({ snippet }) => snippet.examples.length < ENOUGH_EXAMPLES)
    .map(({ file, text, snippet }): Finding => {
      const message = `Suggestions find an answer by what customers write: ${ENOUGH_EXAMPLES} examples in their own words do most for it, this has ${snippet.examples.length}.`
      return {
        code: 'few-examples',
        level: 'hint',
        file,
        line: lineOfField(text, 'examples'),
        id: snippet.id,
        message,
      }
    })
}
