import { drained } from '../drained.ts'
import { buildPayload, packOf } from '../source/build.ts'
import { MANIFEST_FILE, type PackSource, type ReadSource, type SourceSnippet } from '../source/pack-source.ts'
import { TemplateReader } from '../template-parts.ts'
import type { PackTest } from '../testing/pack-test.ts'
import { runRuleTests } from '../testing/run-rule-tests.ts'
import { snippetTests } from '../testing/run-snippet-tests.ts'
import { lintAttention } from './attention.ts'
import { duplicateSteps } from './duplicates.ts'
import type { Finding, LintContext } from './finding.ts'
import { lintForm } from './form.ts'
import { lintInternalWords } from './internal-words.ts'
import { lintLinks } from './links.ts'
import { living } from './living.ts'
import { lintLooks } from './looks.ts'
import { lintOffers } from './offers.ts'
import { lintReadingLevel } from './reading-level.ts'
import { lintExamples, lintLastDay, lintOwners, lintReviews, lintVariants } from './upkeep.ts'
import { lintVariables } from './variables.ts'
import { lintWording } from './wording.ts'

/** What is found in one answer alone, whatever the others say. */
const IN_ONE: readonly ((source: PackSource, context: LintContext, reader: TemplateReader) => Finding[])[] = [
  lintVariables,
  lintOffers,
  lintInternalWords,
  lintAttention,
  lintWording,
  lintReviews,
  lintVariants,
  lintOwners,
  lintReadingLevel,
  lintExamples,
  lintForm,
  lintLooks,
]

interface Kept extends LintContext {
  readonly manifest: PackSource['manifest']
  readonly findings: readonly Finding[]
}

/** What lint remembers from one time to the next, so that only what changed is looked at again. */
export class LintMemory {
  readonly reader = new TemplateReader()
  readonly #kept = new WeakMap<SourceSnippet, Kept>()

  /** The findings of one answer, looked for where they are not known. */
  of(one: SourceSnippet, source: PackSource, context: LintContext): readonly Finding[] {
    const { manifest } = source
    const kept = this.#kept.get(one)
    const isSame = kept?.manifest === manifest && kept.today === context.today
    if (kept && isSame && kept.flagsOf === context.flagsOf) return kept.findings
    const alone = { ...source, snippets: [one] }
    const findings = IN_ONE.flatMap((lint) => lint(alone, context, this.reader))
    this.#kept.set(one, { ...context, manifest, findings })
    return findings
  }
}

/** The findings of each answer by itself; yields after each that had to be looked at. */
export function* lintEach(
  source: PackSource,
  context: LintContext,
  memory: LintMemory,
): Generator<void, Finding[]> {
  const found: Finding[] = []
  for (const one of living(source)) {
    found.push(...memory.of(one, source, context))
    yield
  }
  return found
}

/** All tests that answers and rules carry, run; yields after each answer. */
export function* testSteps(source: PackSource): Generator<void, PackTest[]> {
  return [...(yield* snippetTests(source)), ...runRuleTests(source)]
}

/** Tests that fail, as findings. */
export function failingTests(tests: readonly PackTest[]): Finding[] {
  return tests.flatMap(({ problem, file, line, id, name }): Finding[] =>
    problem === null
      ? []
      : [{ code: 'failing-test', level: 'error', file, line, id, message: `${name}: ${problem}` }],
  )
}

/** The pack as a whole: past its last day, links that lead nowhere, and answers that say the same. */
export function* lintTogether(
  source: PackSource,
  { today }: LintContext,
  memory: LintMemory,
): Generator<void, Finding[]> {
  const links = lintLinks(source, memory.reader)
  yield
  return [...lintLastDay(source, today), ...links, ...(yield* duplicateSteps(source))]
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

/** Problems of the source beside what was found, by file and line; what one of them says again is left out, and only a pack without errors is built. */
export function settled({ source, problems }: ReadSource, all: readonly Finding[], build = true): Finding[] {
  const broken = problems.map(
    ({ file, line, message }): Finding => ({ code: 'source', level: 'error', file, line, id: '', message }),
  )
  const told = new Set(
    all.filter(({ code }) => code === 'unknown-variable' || code === 'dead-link').map(({ file }) => file),
  )
  const isNew = ({ file, message }: Finding): boolean => !(told.has(file) && SAID_AGAIN.test(message))
  const found = [...broken, ...all].filter(isNew)
  const isFine = source !== null && !found.some(({ level }) => level === 'error')
  return [...found, ...(build && isFine ? lintBuild(source) : [])].sort(byPlace)
}

function* lintSteps(source: PackSource, context: LintContext): Generator<void, Finding[]> {
  const memory = new LintMemory()
  const each = yield* lintEach(source, context, memory)
  const tests = failingTests(yield* testSteps(source))
  return [...each, ...tests, ...(yield* lintTogether(source, context, memory))]
}

/**
 * Everything that is wrong or could be better with a pack, by file and line. Problems of the source come first in each place; where there is one, a
 * finding that says the same again is left out.
 */
export function lintPack(read: ReadSource, context: LintContext): Finding[] {
  return settled(read, read.source === null ? [] : drained(lintSteps(read.source, context)))
}
