import type { Step } from '../carp/step.ts'
import type { ThreadMessage } from '../scene.ts'
import { sentences } from '../text/sentences.ts'
import { textUnder } from '../text/span.ts'
import { termCounts } from './bm25.ts'
import { stems } from './suggest-index.ts'

/** What an answer is looked for: a text, or a thread (oldest first), with what the agent has written and the step she is at. */
export interface Question {
  readonly text?: string
  readonly thread?: readonly ThreadMessage[]
  readonly draft?: string
  readonly step?: Step | null
}

/** One sentence of the question; `weight` says how much it counts against the others. */
export interface MessageSentence {
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
  readonly words: number
  readonly weight: number
}

/** Earlier messages of the customer that still count, and how much less each one back. */
const EARLIER = 3
const FADING = 0.6
const DRAFT = 0.5
/** Characters and sentences of one message: the rest of a rant says the same again. */
const MAX_TEXT = 20_000
const MAX_SENTENCES = 80

function split(text: string, weight: number): MessageSentence[] {
  const short = text.slice(0, MAX_TEXT)
  return sentences(short)
    .slice(0, MAX_SENTENCES)
    .map((span) => textUnder(short, span))
    .map((sentence) => ({ text: sentence, list: stems(sentence), weight }))
    .filter(({ list }) => list.length > 0)
    .map(({ text: sentence, list }) => ({
      text: sentence,
      terms: termCounts(list),
      words: list.length,
      weight,
    }))
}

/** The sentences to look for answers to, with their weights. */
export function messageSentences(question: Question): MessageSentence[] {
  const said = (question.thread ?? [])
    .filter((message) => message.from === 'customer')
    .slice(-1 - EARLIER)
    .toReversed()
  return [
    ...split(question.text ?? '', 1),
    ...said.flatMap((message, back) => split(message.text, FADING ** back)),
    ...split(question.draft ?? '', DRAFT),
  ]
}
