import type { Step } from '../carp/step.ts'
import type { ThreadMessage } from '../scene.ts'
import { sentences } from '../text/sentences.ts'
import { textUnder } from '../text/span.ts'
import { askingWeight } from './asking.ts'
import { readText, type TextReading } from './reading.ts'
import type { Spelling } from './spelling.ts'

/** What an answer is looked for: a text, or a thread (oldest first), with what the agent has written and the step she is at. */
export interface Question {
  readonly text?: string
  readonly thread?: readonly ThreadMessage[]
  readonly draft?: string
  readonly step?: Step | null
  /** The customer's, BCP 47; absent or '' where nobody knows. */
  readonly language?: string
  /** Where it is asked: choices made on the same desk weigh a little more. */
  readonly desk?: string
  /** Epoch ms: what was chosen lately is more popular than what was chosen long ago. */
  readonly now?: number
}

/** One sentence of the question; `weight` says how much it counts against the others. */
export interface MessageSentence {
  readonly reading: TextReading
  readonly weight: number
  /** Most sentences of a letter are told around the one that wants an answer. */
  readonly isInLetter: boolean
}

/** Earlier messages of the customer that still count, and how much less each one back. */
const EARLIER = 3
const FADING = 0.6
const DRAFT = 0.5
/** Characters and sentences of one message: the rest of a rant says the same again. */
const MAX_TEXT = 20_000
const MAX_SENTENCES = 80

interface Said {
  readonly text: string
  readonly weight: number
}

interface Sentence extends Said {
  readonly isInLetter: boolean
}

/** A message of fewer sentences is short: all of it is to the point, and it is looked at as a whole as well. */
const LETTER = 6

/** Where sentences end for people who begin the next one in lower case; Unicode's rules see an abbreviation there. */
const ENDS = /(?<=[.!?…])\s+(?!$)/u
/** A sentence of more words is many that were never ended: its clauses are looked at by themselves. */
const RUN_ON = 30
const CLAUSES = /,\s+|\s+(?=(?:and|but|so|because|then|also|anyway)\s)/iu

function parts(sentence: string): string[] {
  return sentence
    .split(ENDS)
    .flatMap((part) => (part.split(/\s+/).length > RUN_ON ? part.split(CLAUSES) : [part]))
}

function split({ text, weight }: Said): Sentence[] {
  const short = text.slice(0, MAX_TEXT)
  const all = sentences(short)
    .flatMap((span) => parts(textUnder(short, span)))
    .slice(0, MAX_SENTENCES)
  if (all.length >= LETTER)
    return all.map((sentence) => ({
      ...{ text: sentence, weight: weight * askingWeight(sentence), isInLetter: true },
    }))
  const apart = all.map((sentence) => ({ text: sentence, weight, isInLetter: false }))
  return all.length > 1 ? [{ text: short, weight, isInLetter: false }, ...apart] : apart
}

/** The sentences to look for answers to, with their weights; one that is said twice counts once, as where it counts most. */
export function messageSentences(question: Question, spelling: Spelling): MessageSentence[] {
  const heard = (question.thread ?? [])
    .filter((message) => message.from === 'customer')
    .slice(-1 - EARLIER)
    .toReversed()
    .map(({ text }, back) => ({ text, weight: FADING ** back }))
  const said = [
    { text: question.text ?? '', weight: 1 },
    ...heard,
    { text: question.draft ?? '', weight: DRAFT },
  ]
  const seen = new Set<string>()
  const found: MessageSentence[] = []
  for (const { text, weight, isInLetter } of said.flatMap(split)) {
    if (seen.has(text)) continue
    seen.add(text)
    const reading = readText(text, spelling)
    if (reading.content.length > 0) found.push({ reading, weight, isInLetter })
  }
  return found
}
