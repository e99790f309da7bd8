import MiniSearch from 'minisearch'
import type { ThreadMessage } from '../../src/domain/scene.ts'
import type { Answer } from '../../src/domain/suggest/answer.ts'
import { rank } from '../../src/domain/suggest/rank.ts'
import { createIndex } from '../../src/domain/suggest/suggest-index.ts'
import { contentWords, stem } from '../../src/domain/suggest/words.ts'
import { measure } from './measure.ts'
import type { Line } from './report.ts'
import { draft, letter, library, scene } from './texts.ts'
import { customerSentence, seeded } from './words.ts'

const SIZE = 5000
const SHOWN = 3
const ONE = 'ranking among 5,000, one question'
const LETTER = 'ranking among 5,000, a letter of 4 to 9 sentences'
const THREAD = 'ranking among 5,000, 20 messages and a half-written reply'

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

/** The three best answers, as the panel asks for them; beside it MiniSearch over the same answers and the same text. */
export async function ranking(): Promise<Line[]> {
  const answers = library(SIZE)
  const index = createIndex(answers)
  const searched = tunedMiniSearch(answers)
  const question = (round: number): string => customerSentence(seeded(round))
  const ours = { name: 'koi', rounds: 120, warmUp: 120 }
  const theirs = { name: 'minisearch tuned', rounds: 40, warmUp: 40 }
  const asked = (text: string): unknown => rank(index, { text }, SHOWN)

  const short = await measure<string>([
    { ...ours, prepare: question, work: asked },
    { ...theirs, prepare: question, work: searched },
  ])
  const long = await measure<string>([
    { ...ours, prepare: letter, work: asked },
    { ...theirs, prepare: letter, work: searched },
  ])
  const whole = await measure<{ thread: readonly ThreadMessage[]; draft: string }>([
    {
      ...ours,
      prepare: (round) => ({ thread: scene(round).thread ?? [], draft: draft(round, 60) }),
      work: (asking) => rank(index, asking, SHOWN),
    },
  ])
  const lines = (title: string, times: typeof short): Line[] =>
    [...times].map(([who, measured]) => ({
      question: title,
      who,
      times: measured,
      budget: who === 'koi' ? { at: 'p50', limit: 3 } : null,
      beside: who === 'koi' ? null : 'koi',
    }))
  return [...lines(ONE, short), ...lines(LETTER, long), ...lines(THREAD, whole)]
}
