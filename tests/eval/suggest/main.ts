import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type DataSet, readSets } from './data.ts'
import type { Engine } from './engine.ts'
import { koi } from './koi.ts'
import { letterAround } from './letter.ts'
import { PEERS } from './peers.ts'
import { aurocOf, ratesOf, type Score, scoreOf } from './score.ts'
import { percent, tableOf } from './table.ts'

const USAGE = 'npm run eval -- suggest --data DIR [--max N] [--json FILE]'
const CHECKPOINTS = [0, 100, 300, 500, 1000, 3000]
/** Letters are long, and fuse.js takes seconds for one: fewer of them are asked. */
const LETTERS = 200
const SLOW = 'fuse.js'

/** One line of the result, as data. */
interface Result {
  readonly set: string
  readonly who: string
  readonly part: string
  readonly score: Score
}

const cells = ({ top1, top3, mrr, ms }: Score): string[] => [
  percent(top1),
  percent(top3),
  percent(mrr),
  ms.toFixed(2),
]

/** Every engine on the questions as they are, and on the same in letters of 300 words. */
async function questions(set: DataSet, engines: readonly Engine[], results: Result[]): Promise<void> {
  const rows = [['', 'top-1', 'top-3', 'MRR@10', 'ms', 'in letters: top-3', 'ms']]
  for (const engine of engines) {
    const asking = await engine.build(set.snippets)
    const score = await scoreOf(asking, set.queries)
    results.push({ set: set.name, who: engine.name, part: 'questions', score })
    const letters = set.queries.slice(0, engine.name === SLOW ? 20 : LETTERS)
    const long = await scoreOf(asking, letters, letterAround)
    results.push({ set: set.name, who: engine.name, part: 'letters', score: long })
    rows.push([engine.name, ...cells(score), percent(long.top3), long.ms.toFixed(2)])
  }
  console.log(tableOf(rows))
}

/** What each engine reaches after so many choices: ours learns them one by one, the others get them as examples and are built anew. */
async function learning(set: DataSet, engines: readonly Engine[], results: Result[]): Promise<void> {
  const points = CHECKPOINTS.filter((count) => count <= set.train.length)
  if (points.length < 2) return
  const rows = [['top-3 after choices', ...points.map(String)]]
  for (const engine of engines) {
    const row = [engine.name]
    const living = await engine.build(set.snippets)
    let learnt = 0
    for (const count of points) {
      const choices = set.train.slice(0, count)
      const added = (id: string): string[] =>
        choices.filter(({ answer }) => answer === id).map(({ text }) => text)
      for (; living.learn && learnt < count; learnt++)
        living.learn(set.train[learnt] ?? { text: '', answer: '' })
      const asking = living.learn
        ? living
        : await engine.build(
            set.snippets.map((one) => ({ ...one, examples: [...(one.examples ?? []), ...added(one.id)] })),
          )
      const score = await scoreOf(asking, set.queries)
      results.push({ set: set.name, who: engine.name, part: `after ${count} choices`, score })
      row.push(percent(score.top3))
    }
    rows.push(row)
  }
  console.log(`\n${tableOf(rows)}`)
}

/** How sure Koi is of questions that have an answer, and of those that have none. */
async function sureness(set: DataSet): Promise<object | null> {
  const { sureness: ask } = await koi.build(set.snippets)
  if (!ask || set.outOfScope.length === 0) return null
  const inside = set.queries.map(({ text }) => ask(text))
  const outside = set.outOfScope.map((text) => ask(text))
  const rates = [inside, outside].map((given) => ratesOf(given.map(({ confidence }) => confidence)))
  const auroc = aurocOf(
    inside.map(({ trust }) => trust),
    outside.map(({ trust }) => trust),
  )
  const rows = [
    [`koi's confidence, AUROC ${auroc.toFixed(3)}`, 'sure', 'maybe', 'none'],
    ...rates.map(({ sure, maybe, none }, at) => [
      at === 0 ? 'questions with an answer' : 'questions without one',
      ...[sure, maybe, none].map(percent),
    ]),
  ]
  console.log(`\n${tableOf(rows)}`)
  return { set: set.name, auroc, inScope: rates[0], outOfScope: rates[1] }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, max: { type: 'string' }, json: { type: 'string' } },
  })
  const most = values.max === undefined ? Number.POSITIVE_INFINITY : Number(values.max)
  if (!values.data || Number.isNaN(most) || most < 1) {
    console.error(USAGE)
    return 2
  }
  const sets = readSets(values.data, most)
  if (sets.length === 0) {
    console.error(`${values.data} holds no snippets.jsonl with a queries.jsonl, nor a folder that does.`)
    return 2
  }
  const engines = [koi, ...PEERS]
  const results: Result[] = []
  const confidences: (object | null)[] = []
  for (const set of sets) {
    const some =
      set.queries.length < set.all ? `${set.queries.length} of its ${set.all} (--max)` : `all ${set.all}`
    console.log(`\n== ${set.name}: ${set.snippets.length} snippets, ${some} questions`)
    await questions(set, engines, results)
    confidences.push(await sureness(set))
    if (set.snippets.every(({ examples = [] }) => examples.length === 0))
      await learning(set, engines.slice(0, 2), results)
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ results, confidences }, null, 2)}\n`)
  return 0
}

process.exitCode = await main()
