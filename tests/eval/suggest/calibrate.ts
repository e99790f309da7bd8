import { parseArgs } from 'node:util'
import { type Case, logistic } from '../../../bin/learn-meaning/logistic.ts'
import { confidenceOf, signsOf, trustOf } from '../../../src/domain/suggest/confidence.ts'
import { judge } from '../../../src/domain/suggest/rank.ts'
import type { SuggestIndex } from '../../../src/domain/suggest/suggest-index.ts'
import { type Asked, type DataSet, readSets, type SnippetLine } from './data.ts'
import { indexOf } from './koi.ts'
import { letterAround } from './letter.ts'
import { type Rates, ratesOf } from './score.ts'
import { percent, tableOf } from './table.ts'

const USAGE = 'npx tsx tests/eval/suggest/calibrate.ts --data DIR [--data DIR …] [--max N]'
const EXAMPLES = [0, 3, 10]
/** Letters and questions without an answer are rarer than short questions with one. */
const LETTER = 0.5
const UNANSWERED = 0.5
/** Weight of all cases together, beside the penalty on large weights: three numbers cannot be learnt by heart, so the penalty may be small. */
const ALL = 30

/** One question with what the confidence is read off, and whether it would be right. */
interface Judged {
  readonly domain: string
  readonly form: string
  readonly signs: readonly number[]
  readonly confidence: keyof Rates
  readonly isRight: boolean
  readonly hasAnswer: boolean
}

function judgedBy(index: SuggestIndex, text: string, answer: string | null) {
  const { suggestions, evidence } = judge(index, { text })
  const score = suggestions[0]?.score ?? 0
  const isRight = suggestions.slice(0, 3).some(({ id }) => id === answer)
  const trust = trustOf(evidence, score)
  const confidence = confidenceOf(trust, index.featured / Math.max(1, index.size))
  return { signs: signsOf(evidence, score) ?? [0, 0, 0], confidence, isRight, hasAnswer: answer !== null }
}

/** The answers with the first `count` training questions of each as examples. */
function withExamples({ snippets, train }: DataSet, count: number): SnippetLine[] {
  const of = (id: string): string[] => train.filter(({ answer }) => answer === id).map(({ text }) => text)
  return snippets.map((snippet) => ({ ...snippet, examples: of(snippet.id).slice(0, count) }))
}

function* judgedOf(set: DataSet, most: number): Generator<Judged> {
  const domain = set.name.replace(/-[^-]+$/, '')
  const outside = set.outOfScope.map((text): { text: string; answer: null } => ({ text, answer: null }))
  const all: readonly (Asked | { text: string; answer: null })[] = [...set.queries, ...outside]
  for (const examples of EXAMPLES) {
    const index = indexOf(withExamples(set, examples))
    for (const [at, { text, answer }] of all.entries()) {
      yield { ...judgedBy(index, text, answer), domain, form: `${examples} examples` }
      if (at % Math.max(1, Math.floor(all.length / most)) === 0)
        yield {
          ...judgedBy(index, letterAround(text, at), answer),
          ...{ domain, form: `${examples} examples, letter` },
        }
    }
  }
}

/** Every domain, form and kind of question weighs the same, however many there are. */
function casesOf(judged: readonly Judged[]): Case[] {
  const kindOf = ({ domain, form, hasAnswer }: Judged): string => `${domain} ${form} ${hasAnswer}`
  const counts = new Map<string, number>()
  for (const each of judged) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1)
  return judged.map((each) => {
    const share = (each.form.endsWith('letter') ? LETTER : 1) * (each.hasAnswer ? 1 : UNANSWERED)
    const weight = (ALL * share) / (counts.get(kindOf(each)) ?? 1) / counts.size
    return { numbers: Float32Array.from(each.signs), isOne: each.isRight, weight }
  })
}

function report(judged: readonly Judged[]): string {
  const rows = [
    ['', 'sure', 'right', 'maybe', 'right', 'none', 'right', 'without an answer: sure', 'maybe', 'none'],
  ]
  for (const name of [...new Set(judged.map(({ form, domain }) => `${form}: ${domain}`))].sort()) {
    const own = judged.filter(({ form, domain }) => `${form}: ${domain}` === name)
    const inside = own.filter(({ hasAnswer }) => hasAnswer)
    const ratesIn = ratesOf(inside.map(({ confidence }) => confidence))
    const outside = own.filter(({ hasAnswer }) => !hasAnswer).map(({ confidence }) => confidence)
    const right = (wanted: keyof Rates): string => {
      const those = inside.filter(({ confidence }) => confidence === wanted)
      return percent(those.filter(({ isRight }) => isRight).length / Math.max(1, those.length))
    }
    const given = (['sure', 'maybe', 'none'] as const).flatMap((each) => [
      percent(ratesIn[each]),
      right(each),
    ])
    const { sure, maybe, none } = ratesOf(outside)
    rows.push([name, ...given, ...(outside.length > 0 ? [sure, maybe, none].map(percent) : ['', '', ''])])
  }
  return tableOf(rows)
}

const { values } = parseArgs({
  options: { data: { type: 'string', multiple: true, default: [] }, max: { type: 'string' } },
})
const most = Number(values.max ?? 800)
const sets = values.data.flatMap((folder) => readSets(folder, most)).filter(({ train }) => train.length > 0)
const cold = sets.filter(({ snippets }) => snippets.every(({ examples = [] }) => examples.length === 0))
if (cold.length < 2) {
  console.error(`${USAGE}\nAt least two sets without examples, with training questions beside them.`)
  process.exitCode = 2
} else {
  const judged = cold.flatMap((set) => [...judgedOf(set, 200)])
  console.log(
    `${report(judged)}\n\nWeights of alikeness, concern and score, and what is added, learnt without`,
  )
  for (const out of ['none', ...new Set(judged.map(({ domain }) => domain))]) {
    const weights = logistic(casesOf(judged.filter(({ domain }) => domain !== out)), 3)
    console.log(`  ${out}: ${weights.map((value) => value.toFixed(2)).join('  ')}`)
  }
}
