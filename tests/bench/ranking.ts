import MiniSearch from 'minisearch'
import type { ThreadMessage } from '../../src/domain/scene.ts'
import type { Answer } from '../../src/domain/suggest/answer.ts'
import { Meaning } from '../../src/domain/suggest/meaning.ts'
import { rank } from '../../src/domain/suggest/rank.ts'
import { createIndex, learn, type SuggestIndex } from '../../src/domain/suggest/suggest-index.ts'
import { contentWords, stem } from '../../src/domain/suggest/words.ts'
import table from '../../src/starter-pack/meaning.json' with { type: 'json' }
import { measure, type Times } from './measure.ts'
import type { Budget, Line } from './report.ts'
import { draft, letter, library, longLetter, scene } from './texts.ts'
import { customerSentence, pick, seeded } from './words.ts'

const meaning = new Meaning({ ...table, format: 2 })
const SIZE = 5000
const LARGE = 50_000
const CHOICES = 3000
const SHOWN = 3

/** MiniSearch as it ranks best: stems, stop words, any word may match, fields weighted. */
function tunedMiniSearch(answers: readonly Answer[]): (text: string) => unknown {
  const index = new MiniSearch<Answer>({
    fields: ['title', 'tags', 'examples', 'body'],
    extractField: (answer, field) =>
      field === 'tags' || field === 'examples'
        ? answer[field].join(' ')
        : field === 'title' || field === 'body' || field === 'id'
          ? answer[field]
          : '',
    tokenize: (text) => [...contentWords(text)],
    processTerm: stem,
    searchOptions: { combineWith: 'OR', boost: { title: 2, body: 0.7 } },
  })
  index.addAll(answers)
  return (text) => index.search(text).slice(0, SHOWN)
}

const question = (round: number): string => customerSentence(seeded(round))

/** Teaches what `CHOICES` insertions would. */
function teach(index: SuggestIndex, answers: readonly Answer[]): SuggestIndex {
  for (let at = 0; at < CHOICES; at++) {
    const random = seeded(-1 - at)
    learn(index, customerSentence(random), pick(answers, random).id)
  }
  return index
}

/** Bytes of heap and typed arrays that making `make`'s value takes; null where the garbage collector cannot be called. */
function megabytesOf<T>(make: () => T): { readonly value: T; readonly megabytes: number | null } {
  const used = (): number => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const value = make()
  return { value, megabytes: globalThis.gc ? (used() - before) / 1e6 : null }
}

function lines(title: string, times: ReadonlyMap<string, Times>, budgets: readonly Budget[]): Line[] {
  return [...times].flatMap(([who, measured]): Line[] => {
    if (who !== 'koi') return [{ question: title, who, times: measured, budget: null, beside: 'koi' }]
    return budgets.map((budget) => ({ question: title, who, times: measured, budget, beside: null }))
  })
}

/** The three best answers, as the panel asks for them; beside it MiniSearch over the same answers and the same text. */
export async function ranking(): Promise<Line[]> {
  const answers = library(SIZE)
  const { value: index, megabytes } = megabytesOf(() => teach(createIndex(answers, meaning), answers))
  if (megabytes !== null)
    console.log(`5,000 answers and 3,000 choices take ${megabytes.toFixed(0)} MB (budget 80)\n`)
  const searched = tunedMiniSearch(answers)
  const ours = { name: 'koi', rounds: 120, warmUp: 120 }
  const theirs = { name: 'minisearch tuned', rounds: 40, warmUp: 40 }
  const asked = (text: string): unknown => rank(index, { text }, SHOWN)
  const both = (prepare: (round: number) => string) =>
    measure<string>([
      { ...ours, prepare, work: asked },
      { ...theirs, prepare, work: searched },
    ])
  const p50 = (limit: number): Budget => ({ at: 'p50', limit })
  const p95 = (limit: number): Budget => ({ at: 'p95', limit })

  const short = lines('ranking among 5,000, one question', await both(question), [p50(3), p95(8)])
  const letters = lines('ranking among 5,000, 4 to 9 sentences', await both(letter), [p50(3), p95(8)])
  const long = lines('ranking among 5,000, 300 words', await both(longLetter), [p50(30)])
  const thread = await measure<{ thread: readonly ThreadMessage[]; draft: string }>([
    {
      ...ours,
      prepare: (round) => ({ thread: scene(round).thread ?? [], draft: draft(round, 60) }),
      work: (asking) => rank(index, asking, SHOWN),
    },
  ])
  const whole = lines('ranking among 5,000, 20 messages and a draft', thread, [p50(8)])
  const learning = await measure<string>([
    {
      name: 'koi',
      rounds: 200,
      warmUp: 20,
      prepare: question,
      work: (text) => learn(index, text, 'answer-7'),
    },
  ])
  const building = await measure<readonly Answer[]>([
    {
      name: 'koi',
      rounds: 1,
      warmUp: 1,
      prepare: () => answers,
      work: (all) => teach(createIndex(all, meaning), all),
    },
  ])
  const large = createIndex(library(LARGE), meaning)
  const among = await measure<string>([
    { ...ours, rounds: 20, warmUp: 20, prepare: question, work: (text) => rank(large, { text }, SHOWN) },
  ])
  return [
    ...[...short, ...letters, ...long, ...whole],
    ...lines('one choice learnt among 5,000', learning, [p50(1)]),
    ...lines('5,000 answers and 3,000 choices taken in', building, [p50(400)]),
    ...lines('ranking among 50,000, one question', among, [p50(30)]),
  ]
}
