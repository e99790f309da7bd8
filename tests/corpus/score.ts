import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileRules } from '../../bin/compile-knowledge.ts'
import type { FlagContext } from '../../src/domain/language/context.ts'
import { findFlags } from '../../src/domain/language/find-flags.ts'
import { CATEGORIES, type Category } from '../../src/domain/language/flag.ts'
import { loadRules, type Matcher } from '../../src/domain/language/matcher.ts'

/** A labelled sentence: the category a reviewer would give it, null for fine. */
interface Labelled {
  readonly text: string
  readonly expected: Category | null
}

/** How one file of labelled sentences came out. */
export interface Score {
  readonly offPutting: number
  /** Off-putting sentences with any flag, and with one of the right category. */
  readonly flagged: number
  readonly rightCategory: number
  readonly fine: number
  readonly falseAlarms: number
  readonly misses: readonly string[]
}

const CONTEXT: FlagContext = { complaint: true, customerName: 'Sam', ignored: [], desk: '', dictionary: [] }

function labelledLine(line: string): Labelled[] {
  const read: unknown = JSON.parse(line)
  if (typeof read !== 'object' || read === null || !('text' in read) || !('expected' in read)) return []
  const { text, expected } = read
  if (typeof text !== 'string') return []
  return [{ text, expected: CATEGORIES.find((category) => category === expected) ?? null }]
}

/** Counts flags against the labels of a JSONL file with `text` and `expected` in each line. */
export function score(path: string, matcher: Matcher): Score {
  const lines = readFileSync(path, 'utf8').trim().split('\n').flatMap(labelledLine)
  const misses: string[] = []
  const counts = { offPutting: 0, flagged: 0, rightCategory: 0, fine: 0, falseAlarms: 0 }
  for (const { text, expected } of lines) {
    const flags = findFlags(text, matcher, CONTEXT)
    const right = flags.some((flag) => flag.category === expected)
    counts[expected === null ? 'fine' : 'offPutting']++
    if (expected === null) counts.falseAlarms += flags.length > 0 ? 1 : 0
    else counts.flagged += flags.length > 0 ? 1 : 0
    if (right) counts.rightCategory++
    const as = expected ?? 'fine'
    if (expected === null ? flags.length > 0 : !right) {
      misses.push(`${as}: ${text} -> ${flags.map((flag) => flag.rule).join(', ') || 'silent'}`)
    }
  }
  return { ...counts, misses }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}

function print(name: string, matcher: Matcher, verbose: boolean): void {
  const path = fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url))
  const { offPutting, flagged, rightCategory, fine, falseAlarms, misses } = score(path, matcher)
  console.log(`${name}: ${offPutting} off-putting, ${fine} fine`)
  console.log(
    `  recall ${percent(flagged, offPutting)}, right category ${percent(rightCategory, offPutting)}`,
  )
  console.log(
    `  precision ${percent(flagged, flagged + falseAlarms)}, fine ones flagged ${percent(falseAlarms, fine)}`,
  )
  if (verbose) for (const miss of misses) console.log(`  ${miss}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const matcher = loadRules(null, compileRules())
  for (const name of ['tune', 'held-out']) print(name, matcher, process.argv.includes('--misses'))
}
