import { fileURLToPath } from 'node:url'
import { builtInOpinion, compileRules } from '../../bin/compile-knowledge.ts'
import { HELD_OUT, type Line, readCorpus, readLines } from '../../bin/corpus.ts'
import { contextOf } from '../../src/domain/language/context-of.ts'
import { findFlags } from '../../src/domain/language/find-flags.ts'
import { CATEGORIES, type Category, type Flag } from '../../src/domain/language/flag.ts'
import { loadRules, type Matcher } from '../../src/domain/language/matcher.ts'

/** A line of the corpus and what Koi flags in it. */
interface Read {
  readonly line: Line
  readonly flags: readonly Flag[]
}

/** What the engine reaches on lines of writers and topics that nothing was learnt or tuned on; all shares from 0 to 1. */
export interface Result {
  readonly offPutting: number
  readonly recall: number
  readonly precision: number
  /** Of those flagged rightly, how many with the writer's category. */
  readonly rightCategory: number
  /** Of the fine lines, by kind. */
  readonly falseAlarms: Readonly<Record<'twin' | 'near' | 'plain', number>>
  /** Of the rightly flagged, how many are offered a rewrite; of those, how many raise no flag and keep every number. */
  readonly rewritten: number
  readonly soundRewrites: number
  /** What was missed, misnamed or flagged in vain, a line each. */
  readonly misses: readonly string[]
  readonly byCategory: ReadonlyMap<Category, { precision: number; recall: number; f1: number }>
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

function isSound({ line, flags }: Read, matcher: Matcher): boolean {
  const flag = flags.find(({ rewrite }) => rewrite !== null)
  if (!flag || flag.rewrite === null) return false
  const { start, end } = flag.replaces
  const said = line.text.slice(0, start) + flag.rewrite + line.text.slice(end)
  const numbers: readonly string[] = line.text.slice(start, end).match(/\d+/g) ?? []
  return (
    numbers.every((number) => flag.rewrite?.includes(number)) &&
    findFlags(said, matcher, contextOf({})).length < flags.length
  )
}

const isRight = ({ line, flags }: Read): boolean =>
  line.category === null ? flags.length === 0 : flags.some(({ category }) => category === line.category)

const missed = ({ line, flags }: Read): string =>
  `${line.category ?? 'fine'}: ${line.text} -> ${flags.map(({ rule }) => rule).join(', ') || 'silent'}`

function ofCategory(reads: readonly Read[], category: Category) {
  const spoken = reads.filter(({ flags }) => flags.some((flag) => flag.category === category))
  const own = reads.filter(({ line }) => line.category === category)
  const hits = spoken.filter(({ line }) => line.category === category).length
  const [precision, recall] = [share(hits, spoken.length), share(hits, own.length)]
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

/** Reads the lines without any context (a complaint by a customer whose name is known) and counts. */
export function evaluate(lines: readonly Line[], matcher: Matcher): Result {
  const reads = lines.map((line) => ({ line, flags: findFlags(line.text, matcher, contextOf({})) }))
  const off = reads.filter(({ line }) => line.category !== null)
  const found = off.filter(({ flags }) => flags.length > 0)
  const fine = reads.filter(({ line }) => line.category === null)
  const alarms = (kind: string) => {
    const own = fine.filter(({ line }) => line.kind === kind)
    return share(own.filter(({ flags }) => flags.length > 0).length, own.length)
  }
  const right = found.filter(isRight)
  const better = found.filter(({ flags }) => flags.some(({ rewrite }) => rewrite !== null))
  return {
    offPutting: off.length,
    recall: share(found.length, off.length),
    precision: share(found.length, found.length + fine.filter(({ flags }) => flags.length > 0).length),
    rightCategory: share(right.length, found.length),
    falseAlarms: { twin: alarms('twin'), near: alarms('near'), plain: alarms('plain') },
    rewritten: share(better.length, found.length),
    soundRewrites: share(better.filter((read) => isSound(read, matcher)).length, better.length),
    misses: reads.filter((read) => !isRight(read)).map(missed),
    byCategory: new Map(CATEGORIES.map((category) => [category, ofCategory(reads, category)])),
  }
}

/** The lines of the writers that were held out. */
export function heldOutLines(): Line[] {
  return readCorpus().filter(({ writer }) => HELD_OUT.includes(writer))
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`

/** How far a second, independent labeller agrees with the writers: off-putting or fine, and on the category of the former. */
export function agreement(lines: readonly Line[]): { onFine: number; onCategory: number; count: number } {
  const labels = new Map(lines.map(({ text, category }) => [text, category]))
  const path = fileURLToPath(new URL('./second-labels.jsonl', import.meta.url))
  const second = readLines(path).flatMap(({ text, category }) => {
    const first = labels.get(text)
    return first === undefined ? [] : [{ first, second: category }]
  })
  const both = second.filter((pair) => pair.first !== null && pair.second !== null)
  return {
    onFine: share(
      second.filter((pair) => (pair.first === null) === (pair.second === null)).length,
      second.length,
    ),
    onCategory: share(both.filter((pair) => pair.first === pair.second).length, both.length),
    count: second.length,
  }
}

function print(name: string, result: Result): void {
  const { twin, near, plain } = result.falseAlarms
  console.log(`\n${name}: ${result.offPutting} off-putting lines`)
  console.log(
    `  recall ${percent(result.recall)}, precision ${percent(result.precision)}, right category ${percent(result.rightCategory)}`,
  )
  console.log(
    `  fine lines flagged: twins ${percent(twin)}, look-alikes ${percent(near)}, ordinary ${percent(plain)}`,
  )
  console.log(
    `  rewrite offered ${percent(result.rewritten)}, of these sound ${percent(result.soundRewrites)}`,
  )
  for (const [category, { precision, recall, f1 }] of result.byCategory)
    console.log(`  ${category.padEnd(26)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`)
}

const BRIEFS: Readonly<Record<string, string>> = {
  w27: 'what trainers tell never to say, and to say instead',
  w35: 'real agents’ replies',
}

/** One line a writer: their briefs were as different as the people whom Koi will read. */
function printWriter(writer: string, lines: readonly Line[], matcher: Matcher): void {
  const { recall, rightCategory, falseAlarms, rewritten } = evaluate(
    lines.filter((line) => line.writer === writer),
    matcher,
  )
  const { twin, near, plain } = falseAlarms
  console.log(
    `  ${writer} (${BRIEFS[writer] ?? 'every register, richly worded'}): recall ${percent(recall)}, right category ${percent(rightCategory)}, ` +
      `flagged of twins ${percent(twin)}, look-alikes ${percent(near)}, ordinary ${percent(plain)}; rewritten ${percent(rewritten)}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = heldOutLines()
  const { onFine, onCategory, count } = agreement(lines)
  console.log(
    `Writers ${HELD_OUT.join(', ')} and their topics are held out: nothing was learnt or tuned on them.`,
  )
  console.log(
    `A second labeller agrees on fine or not in ${percent(onFine)} of ${count}, on the category in ${percent(onCategory)}.`,
  )
  const rules = compileRules()
  print('rules alone', evaluate(lines, loadRules(null, rules)))
  const matcher = loadRules(builtInOpinion(), rules)
  print('rules and second opinion', evaluate(lines, matcher))
  for (const writer of HELD_OUT) printWriter(writer, lines, matcher)
}
