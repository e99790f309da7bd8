import type { Step } from '../carp/step.ts'
import { Board } from './board.ts'
import { featuresOf } from './features.ts'
import { LikenessQuery } from './likeness.ts'
import { type MessageSentence, messageSentences, type Question } from './question.ts'
import type { SuggestIndex } from './suggest-index.ts'

export interface Suggestion {
  readonly id: string
  /** 0 to 1. */
  readonly score: number
}

export interface Ranking {
  readonly suggestions: readonly Suggestion[]
  /** 'sure' shows them, 'maybe' dims them, 'none' says that nothing fits. */
  readonly confidence: 'sure' | 'maybe' | 'none'
}

/** Cosine of the best text, from which on an answer is offered plainly, or dimmed. Calibrated on clinc150 with its out-of-scope questions. */
const SURE = 0.4
const MAYBE = 0.22
const SALIENT = 6
const SMALL = 600
const TEMPERATURE = 16

interface Tally {
  readonly answers: Map<number, number>
  readonly texts: Map<number, number>
  readonly likeness: Map<number, number>
  readonly logs: Map<number, number>
  best: number
}

/** A sentence and how much it seems to say: what its best text scores, dimmed by what no text covers. */
interface Weighed extends MessageSentence {
  readonly self: number
  readonly coverage: number
  readonly salience: number
}

interface Scored extends Weighed {
  readonly answers: Board
  readonly texts: Board
}

const answerBoards = Array.from({ length: SALIENT }, () => new Board())
const textBoards = Array.from({ length: SALIENT }, () => new Board())

function weigh(index: SuggestIndex, sentence: MessageSentence): Weighed {
  const top = index.texts.best(sentence.terms)
  const self = index.texts.selfScore(sentence.terms)
  const coverage = self === 0 ? 0 : Math.min(1, top / self)
  return { ...sentence, self, coverage, salience: top * Math.sqrt(coverage) * sentence.weight }
}

function score(index: SuggestIndex, sentence: Weighed, at: number): Scored {
  const size = index.entries.length
  const answers = (answerBoards[at] ?? new Board()).reset(size)
  const texts = (textBoards[at] ?? new Board()).reset(size)
  index.answers.score(sentence.terms, (answer, value) => answers.add(answer, value))
  index.texts.score(sentence.terms, (unit, value) => {
    const answer = index.units[unit]?.answer
    if (answer !== undefined) texts.add(answer, value)
  })
  return { ...sentence, answers, texts }
}

function raise(scores: Map<number, number>, answer: number, score: number): void {
  if (score > (scores.get(answer) ?? 0)) scores.set(answer, score)
}

function candidatesOf(index: SuggestIndex, salient: readonly Scored[]): Set<number> {
  if (index.texts.size <= SMALL) return new Set(index.entries.keys())
  const found = new Set<number>()
  for (const [at, sentence] of salient.entries()) {
    const count = at === 0 ? 30 : 15
    for (const answer of sentence.answers.best(count)) found.add(answer)
    for (const answer of sentence.texts.best(count)) found.add(answer)
  }
  return found
}

function compare(
  index: SuggestIndex,
  salient: readonly Scored[],
  candidates: ReadonlySet<number>,
  tally: Tally,
): void {
  for (const [at, sentence] of salient.entries()) {
    const query = new LikenessQuery(index, featuresOf(sentence.text))
    const short = Math.min(1, sentence.words / 4) * sentence.weight
    for (const answer of candidates) {
      const entry = index.entries[answer]
      if (!entry) continue
      const { best, sum, log } = query.of(entry)
      raise(tally.likeness, answer, sum * short)
      if (best * sentence.weight > tally.best) tally.best = best * sentence.weight
      if (at < 2) tally.logs.set(answer, (tally.logs.get(answer) ?? 0) + log)
    }
    query.close()
  }
}

function softmax(logs: ReadonlyMap<number, number>): Map<number, number> {
  let top = Number.NEGATIVE_INFINITY
  for (const log of logs.values()) if (log > top) top = log
  const shares = new Map<number, number>()
  let sum = 0
  for (const [answer, log] of logs) {
    const share = Math.exp((log - top) / TEMPERATURE)
    shares.set(answer, share)
    sum += share
  }
  for (const [answer, share] of shares) shares.set(answer, share / sum)
  return shares
}

function highest(scores: ReadonlyMap<number, number>): number {
  let top = 0
  for (const score of scores.values()) if (score > top) top = score
  return top === 0 ? 1 : top
}

function fuse(
  index: SuggestIndex,
  candidates: ReadonlySet<number>,
  tally: Tally,
  step: Step | null,
): Suggestion[] {
  const learnt = index.choices.size
  const trust = learnt / (learnt + 200)
  const popularity = new Map<number, number>()
  for (const answer of candidates)
    popularity.set(answer, Math.sqrt(index.entries[answer]?.learnt.length ?? 0))
  const probability = softmax(tally.logs)
  const parts = [
    [tally.answers, (1 - 0.5 * trust) / highest(tally.answers)],
    [tally.texts, trust / highest(tally.texts)],
    [tally.likeness, 1 / highest(tally.likeness)],
    [probability, 0.5 + 0.5 * trust],
    [popularity, 0.5 / highest(popularity)],
  ] as const
  const most = 3 + trust
  const found: Suggestion[] = []
  for (const answer of candidates) {
    const entry = index.entries[answer]
    if (!entry) continue
    const sum = parts.reduce((total, [scores, weight]) => total + weight * (scores.get(answer) ?? 0), 0)
    const fitting = step !== null && entry.answer.step === step ? 0.15 : 0
    found.push({ id: entry.answer.id, score: Math.min(1, (sum + fitting) / most) })
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/**
 * The `count` answers that fit best, best first. The whole thread counts, the customer's last message most; each sentence is looked at by
 * itself, so that a question inside a long letter is found. Fusion and weights: measured on public question sets (see the bench).
 */
export function rank(index: SuggestIndex, question: Question, count: number): Ranking {
  const weighed = messageSentences(question).map((sentence) => weigh(index, sentence))
  const salient = weighed
    .sort((a, b) => b.salience - a.salience)
    .slice(0, SALIENT)
    .map((sentence, at) => score(index, sentence, at))
  const candidates = candidatesOf(index, salient)
  const tally: Tally = { answers: new Map(), texts: new Map(), likeness: new Map(), logs: new Map(), best: 0 }
  for (const { answers, texts, coverage, weight, self } of salient) {
    for (const answer of candidates) {
      raise(tally.answers, answer, answers.sum(answer) * coverage * weight)
      if (self > 0) raise(tally.texts, answer, (texts.sum(answer) / self) * weight)
    }
  }
  compare(index, salient, candidates, tally)
  const confidence = tally.best >= SURE ? 'sure' : tally.best >= MAYBE ? 'maybe' : 'none'
  return { suggestions: fuse(index, candidates, tally, question.step ?? null).slice(0, count), confidence }
}
