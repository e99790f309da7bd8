import { Board } from './board.ts'
import { nearest } from './nearness.ts'
import { type MessageSentence, messageSentences, type Question } from './question.ts'
import { conceptsIn } from './reading.ts'
import type { SuggestIndex } from './suggest-index.ts'

/** Sentences that are looked at closely, and that are weighed for it: those that could say most. */
const SALIENT = 8
const WEIGHED = 48
/** Where nothing is known word by word, words of like meaning still tell what a sentence is about. */
const CONCEPT_SALIENCE = 0.1
/** So many answers are looked at closely for what they mean, whatever their words. */
const NEAREST = 20
/** What a sentence of a letter still counts that wants nothing. */
const AROUND = 0.3
const SAME_DESK = 1.15

/** A sentence and how much it seems to say: what its best text scores, dimmed by what no text covers. */
interface Weighed extends MessageSentence {
  readonly self: number
  readonly coverage: number
  readonly salience: number
  /** Where the sentence points; null where nothing is known of its words. */
  readonly meaning: Float32Array | null
}

/** A sentence with what every answer scores for it; the boards are used again by the next question. */
export interface Scored extends Weighed {
  readonly answers: Board
  readonly texts: Board
  readonly concepts: Board
  /** Numbers of the answers that score best for it. */
  readonly own: ReadonlySet<number>
  /** What an answer would score that touches all concepts of the sentence. */
  readonly conceptSelf: number
}

const boards = Array.from({ length: SALIENT }, () => ({
  answers: new Board(),
  texts: new Board(),
  concepts: new Board(),
}))

function conceptWeight({ concepts, size }: SuggestIndex, found: readonly number[]): number {
  return found.reduce((sum, concept) => sum + concepts.rarity(concept, size), 0)
}

function weigh(index: SuggestIndex, sentence: MessageSentence, fluency: number): Weighed {
  const { terms } = sentence.reading
  const top = index.texts.best(terms)
  const self = index.texts.selfScore(terms)
  const coverage = self === 0 ? 0 : Math.min(1, top / self)
  const meant = CONCEPT_SALIENCE * conceptWeight(index, conceptsIn(sentence.reading))
  const meaning = (fluency > 0 && index.meaning?.of(sentence.reading.words)) || null
  const wanting = sentence.isInLetter && meaning && index.meaning ? index.meaning.wants(meaning) : 1
  const weight = sentence.weight * (1 - (1 - AROUND) * fluency * (1 - wanting))
  return {
    ...sentence,
    weight,
    meaning,
    self,
    coverage,
    salience: (top * Math.sqrt(coverage) + meant) * weight,
  }
}

/** More of them for the sentence that says most. */
function bestOf(answers: Board, texts: Board, concepts: Board, at: number): Set<number> {
  const count = at === 0 ? 30 : 12
  return new Set([...answers.best(count), ...texts.best(count), ...concepts.best(count / 2)])
}

function score(index: SuggestIndex, sentence: Weighed, at: number, desk: string): Scored {
  const { answers, texts, concepts } = boards[at] ?? {
    answers: new Board(),
    texts: new Board(),
    concepts: new Board(),
  }
  const { terms } = sentence.reading
  const room = index.entries.length
  answers.reset(room)
  texts.reset(room)
  concepts.reset(room)
  index.answers.score(terms, answers)
  const sameDesk = (unit: number): number => (index.units[unit]?.choice?.desk === desk ? SAME_DESK : 1)
  index.texts.score(terms, texts, index.owners, desk === '' ? null : sameDesk)
  let conceptSelf = 0
  for (const concept of conceptsIn(sentence.reading)) {
    const rarity = index.concepts.rarity(concept, index.size)
    conceptSelf += rarity
    index.concepts.raise(concept, rarity, concepts)
  }
  const { meaning } = sentence
  const own = bestOf(answers, texts, concepts, at)
  if (at === 0 && meaning) for (const number of nearest(index, meaning, NEAREST)) own.add(number)
  return { ...sentence, answers, texts, concepts, conceptSelf, own }
}

/** What of a question says most, most first, with what every answer scores for each sentence. */
export interface Salient {
  readonly sentences: readonly Scored[]
  /** How far what they mean may be trusted, 0 to 1 (see fluency.ts). */
  readonly fluency: number
}

/** Finds the sentences of a question that say most. */
export function salientSentences(index: SuggestIndex, question: Question): Salient {
  const all = messageSentences(question, index.spelling)
  const fluency = index.fluency.of(all.map(({ reading }) => reading))
  const sentences = all
    .map((sentence) => ({ sentence, bound: index.texts.bound(sentence.reading.terms) * sentence.weight }))
    .sort((a, b) => b.bound - a.bound)
    .slice(0, WEIGHED)
    .map(({ sentence }) => weigh(index, sentence, fluency))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, SALIENT)
    .map((sentence, at) => score(index, sentence, at, question.desk ?? ''))
  return { sentences, fluency }
}
