import { buildPayload, packOf } from '../source/build.ts'
import { MANIFEST_FILE, type PackSource, type ReadSource } from '../source/pack-source.ts'
import { runRuleTests } from '../testing/run-rule-tests.ts'
import { runSnippetTests } from '../testing/run-snippet-tests.ts'
import { lintDuplicates } from './duplicates.ts'
import type { Finding, LintContext } from './finding.ts'
import { lintInternalWords } from './internal-words.ts'
import { lintLinks } from './links.ts'
import { lintOffers } from './offers.ts'
import { lintReadingLevel } from './reading-level.ts'
import { lintExamples, lintOwners, lintReviews, lintVariants } from './upkeep.ts'
import { lintVariables } from './variables.ts'
import { lintWording } from './wording.ts'

const LINTS: readonly ((source: PackSource, context: LintContext) => Finding[])[] = [
  lintVariables,
  lintLinks,
  lintOffers,
  lintInternalWords,
  lintTests,
  lintWording,
  lintDuplicates,
  lintReviews,
  lintVariants,
  lintOwners,
  lintReadingLevel,
  lintExamples,
]

function lintTests(source: PackSource): Finding[] {
  return [...runSnippetTests(source), ...runRuleTests(source)].flatMap(
    ({ problem, file, line, id, name }): Finding[] =>
      problem === null
        ? []
        : [{ code: 'failing-test', level: 'error', file, line, id, message: `${name}: ${problem}` }],
  )
}

/** What would keep a pack of this source from being installed anywhere. */
function lintBuild(source: PackSource): Finding[] {
  const built = buildPayload(packOf(source, 0))
  if (built.ok) return []
  const place = { file: MANIFEST_FILE, line: 1, id: '' }
  return [{ code: 'cannot-build', level: 'error', ...place, message: built.message }]
}

/** What rendering says of a variable or a link that lint has said better. */
const SAID_AGAIN = /could not be filled in/

const byPlace = (a: Finding, b: Finding): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1

/**
 * Everything that is wrong or could be better with a pack, by file and line. Problems of the source come first in each place; where there is one, a
 * finding that says the same again is left out.
 */
export function lintPack({ source, problems }: ReadSource, context: LintContext): Finding[] {
  const broken = problems.map(
    ({ file, line, message }): Finding => ({ code: 'source', level: 'error', file, line, id: '', message }),
  )
  if (source === null) return broken
  const all = LINTS.flatMap((lint) => lint(source, context))
  const told = new Set(
    all.filter(({ code }) => code === 'unknown-variable' || code === 'dead-link').map(({ file }) => file),
  )
  const isNew = ({ file, message }: Finding): boolean => !(told.has(file) && SAID_AGAIN.test(message))
  const [fresh, found] = [broken.filter(isNew), all.filter(isNew)]
  const build = fresh.length === 0 && !found.some(({ level }) => level === 'error') ? lintBuild(source) : []
  return [...fresh, ...found, ...build].sort(byPlace)
}
