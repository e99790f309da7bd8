import { join } from 'node:path'
import { contextOf } from '../../domain/language/context-of.ts'
import type { Finding } from '../../domain/packs/lint/finding.ts'
import { lintPack } from '../../domain/packs/lint/lint.ts'
import { runRuleTests } from '../../domain/packs/testing/run-rule-tests.ts'
import { runSnippetTests } from '../../domain/packs/testing/run-snippet-tests.ts'
import { anyAtLeast } from '../check/checked-flag.ts'
import type { Checker } from '../check/checker.ts'
import { workflowCommand } from '../report/github.ts'
import type { Streams } from '../streams.ts'
import { counted, say } from './answer.ts'
import type { LintFormat, PackOrder } from './order.ts'
import { readSourceOf } from './read-pack.ts'
import { PackTrouble } from './trouble.ts'

const NAMES = { error: 'error', warn: 'warning', hint: 'hint' } as const
const LEVELS = ['error', 'warn', 'hint'] as const

function countsOf(findings: readonly Finding[]): Record<keyof typeof NAMES, number> {
  const counts = { error: 0, warn: 0, hint: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

function textLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['Nothing to mend.']
  const lines: string[] = []
  let file = ''
  for (const finding of findings) {
    if (finding.file !== file) lines.push(...(file === '' ? [] : ['']), finding.file)
    file = finding.file
    lines.push(`  line ${finding.line}, ${NAMES[finding.level]}: ${finding.message} (${finding.code})`)
  }
  const counts = countsOf(findings)
  const sum = LEVELS.filter((level) => counts[level] > 0).map((level) => counted(counts[level], NAMES[level]))
  return [...lines, '', `${sum.join(', ')}.`]
}

function githubLines(findings: readonly Finding[], folder: string): string {
  const root = process.env['GITHUB_WORKSPACE'] ?? process.cwd()
  return findings
    .map(({ level, file, line, code, message }) => {
      const place = { file: join(folder, file), line, title: `Koi: ${code}` }
      return `${workflowCommand(level, place, message, root)}\n`
    })
    .join('')
}

function report(
  findings: readonly Finding[],
  pack: string,
  format: LintFormat,
  streams: Streams,
): Promise<void> {
  if (format === 'github') return streams.answer(githubLines(findings, pack))
  const object = { pack, counts: countsOf(findings), findings }
  return say(streams, format === 'json', object, textLines(findings))
}

/** `koi pack lint`. Returns the code to end with. */
export async function runLint(
  { pack, format, failOn }: Extract<PackOrder, { kind: 'lint' }>,
  check: Checker,
  streams: Streams,
): Promise<number> {
  const read = await readSourceOf(pack)
  const today = new Date().toISOString().slice(0, 10)
  const findings = lintPack(read, { flagsOf: (text) => check(text, contextOf()), today })
  await report(findings, pack, format, streams)
  return anyAtLeast(findings, failOn) ? 1 : 0
}

/** `koi pack test`. Returns the code to end with. */
export async function runTest(
  { pack, json }: Extract<PackOrder, { kind: 'test' }>,
  streams: Streams,
): Promise<number> {
  const { source, problems } = await readSourceOf(pack)
  const [first] = problems
  if (source === null || first)
    throw new PackTrouble(
      `${pack} cannot be tested yet: ${first?.file}:${first?.line}: ${first?.message}`,
      problems,
    )
  const tests = [...runSnippetTests(source), ...runRuleTests(source)]
  const failed = tests.filter(({ problem }) => problem !== null)
  const lines = failed.flatMap(({ file, line, name, problem }) => [
    `${file}:${line}  ${name}`,
    `  ${problem ?? ''}`,
  ])
  const sum =
    tests.length === 0
      ? 'This pack has no tests yet. koi pack init shows some.'
      : failed.length === 0
        ? `${counted(tests.length, 'test')}, all hold.`
        : `${counted(failed.length, 'test')} of ${tests.length} failed.`
  await say(streams, json, { pack, tests: tests.length, failed: failed.length, failures: failed }, [
    ...lines,
    ...(failed.length > 0 ? [''] : []),
    sum,
  ])
  return failed.length > 0 ? 1 : 0
}
