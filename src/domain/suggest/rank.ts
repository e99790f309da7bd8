import { type Confidence, confidenceOf, type Evidence, trustOf } from './confidence.ts'
import type { Entry } from './entry.ts'
import { extrasOf, fuse } from './fuse.ts'
import { LikenessQuery } from './likeness.ts'
import { type Nearness, nearness } from './nearness.ts'
import type { Question } from './question.ts'
import { featuresOf } from './reading.ts'
import type { SuggestIndex } from './suggest-index.ts'
import { type Salient, type Scored, salientSentences } from './weigh.ts'

export interface Suggestion {
  readonly id: string
  /** 0 to 1. */
  readonly score: number
}

export interface Ranking {
  readonly suggestions: readonly Suggestion[]
  /** 'sure' shows them, 'maybe' dims them, 'none' says that nothing fits. */
  readonly confidence: Confidence
  /** What the confidence was read off: about how probable it is that one of the first three is right. */
  readonly trust: number
}

/** Up to so many answers all are looked at closely. */
const FEW = 160
/** Sentences that naive Bayes listens to. */
const HEARD_BY_BAYES = 2
/** How alike a text must be to one that an answer was sent away for, before that counts. */
const LIKE_REJECTED = 0.3

/** How near an answer as a whole is, its body included, counts half of what its nearest text does. */
const WHOLE_NEAR = 0.5

/** What speaks for one candidate, from all sentences. */
export interface Tally {
  readonly number: number
  readonly entry: Entry
  answers: number
  texts: number
  likeness: number
  concepts: number
  meaning: number
  whole: number
  /** How near its texts are to each sentence. */
  readonly near: Nearness[]
  log: number
  rejected: number
}

function candidatesOf(index: SuggestIndex, salient: readonly Scored[]): Map<number, Tally> {
  const tallies = new Map<number, Tally>()
  const add = (number: number): void => {
    const entry = index.entries[number]
    if (!entry || tallies.has(number)) return
    const none = { answers: 0, texts: 0, likeness: 0, concepts: 0, meaning: 0, whole: 0, log: 0, rejected: 0 }
    tallies.set(number, { number, entry, ...none, near: [] })
  }
  if (index.size <= FEW) for (const number of index.entries.keys()) add(number)
  else for (const { own } of salient) for (const number of own) add(number)
  return tallies
}

function countWords(
  index: SuggestIndex,
  salient: readonly Scored[],
  shares: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
): void {
  for (const tally of tallies.values()) {
    let titled = 1
    for (const concept of tally.entry.titleConcepts) titled += index.concepts.rarity(concept, index.size)
    for (const [at, { answers, texts, concepts, coverage, self, weight }] of salient.entries()) {
      const share = (shares[at] ?? 0) * weight
      tally.answers = Math.max(tally.answers, answers.sum(tally.number) * coverage * share)
      if (self > 0) tally.texts = Math.max(tally.texts, (texts.sum(tally.number) / self) * share)
      const meant = concepts.sum(tally.number) / Math.sqrt(titled)
      tally.concepts = Math.max(tally.concepts, meant * share)
      tally.meaning = Math.max(tally.meaning, (tally.near[at]?.sum ?? 0) * share)
      tally.whole = Math.max(tally.whole, (tally.near[at]?.whole ?? 0) * share)
    }
  }
}

/** Notes how near every candidate is to a sentence; gives how near the nearest is. */
function measureNearness(
  index: SuggestIndex,
  meaning: Float32Array | null,
  at: number,
  tallies: ReadonlyMap<number, Tally>,
): number {
  let most = 0
  if (!meaning) return most
  for (const tally of tallies.values()) {
    const near = nearness(index, tally.number, meaning)
    tally.near[at] = near
    most = Math.max(most, near.best, WHOLE_NEAR * near.whole)
  }
  return most
}

function rejectedBy(query: LikenessQuery, { rejected }: Entry): number {
  let most = 0
  for (const { features } of rejected.values()) most = Math.max(most, query.with(features))
  return Math.max(0, most - LIKE_REJECTED) / (1 - LIKE_REJECTED)
}

/** What was found out about the sentences by comparing them piece by piece. */
interface Compared {
  /** How much each sentence counts, 0 to 1: by how alike the likest text is, beside the other sentences. */
  readonly shares: readonly number[]
  /** Of each sentence. */
  readonly evidence: readonly Evidence[]
}

function compare(
  index: SuggestIndex,
  { sentences, fluency }: Salient,
  tallies: ReadonlyMap<number, Tally>,
): Compared {
  const evidence: Evidence[] = []
  const alike = sentences.map((sentence, at) => {
    const { weight, reading, meaning } = sentence
    const query = new LikenessQuery(index, featuresOf(reading))
    const short = Math.min(1, reading.content.length / 4)
    let most = 0
    for (const number of index.size <= FEW ? tallies.keys() : sentence.own) {
      const tally = tallies.get(number)
      if (!tally) continue
      const { best, sum } = query.of(tally.entry)
      tally.likeness = Math.max(tally.likeness, sum * short * weight)
      tally.rejected = Math.max(tally.rejected, rejectedBy(query, tally.entry) * weight)
      most = Math.max(most, best)
    }
    query.close()
    const nearest = measureNearness(index, meaning, at, tallies)
    const concern = meaning ? (index.meaning?.concerns(meaning) ?? 0) : 0
    evidence.push({ alike: most * weight, concern: concern * fluency })
    return 0.5 * (most + fluency * nearest) * Math.sqrt(short * weight)
  })
  const top = alike.reduce((most, value) => Math.max(most, value), 0) || 1
  return { shares: alike.map((value) => value / top), evidence }
}

/** Naive Bayes over the sentences that count most. */
function hear(
  index: SuggestIndex,
  salient: readonly Scored[],
  shares: readonly number[],
  tallies: ReadonlyMap<number, Tally>,
): void {
  const order = [...salient.keys()]
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, HEARD_BY_BAYES)
  for (const at of order) {
    const sentence = salient[at]
    if (!sentence) continue
    const query = new LikenessQuery(index, featuresOf(sentence.reading))
    for (const tally of tallies.values()) tally.log += query.log(tally.entry) * (shares[at] ?? 0)
    query.close()
  }
}

/** All candidates, best first, and what speaks for them sentence by sentence. */
export function judge(
  index: SuggestIndex,
  question: Question,
): { readonly suggestions: readonly Suggestion[]; readonly evidence: readonly Evidence[] } {
  const salient = salientSentences(index, question)
  const { sentences, fluency } = salient
  const tallies = candidatesOf(index, sentences)
  const { shares, evidence } = compare(index, salient, tallies)
  countWords(index, sentences, shares, tallies)
  hear(index, sentences, shares, tallies)
  return { suggestions: fuse(index, [...tallies.values()], extrasOf(question), fluency), evidence }
}

/**
 * The `count` answers that fit best, best first. The whole thread counts, the customer's last message most; each sentence is looked at by
 * itself, so that a question inside a long letter is found. Fusion and weights: measured on public question sets (`npm run eval -- suggest`).
 */
export function rank(index: SuggestIndex, question: Question, count: number): Ranking {
  const { suggestions, evidence } = judge(index, question)
  const trust = trustOf(evidence, suggestions[0]?.score ?? 0)
  const confidence = confidenceOf(trust, index.featured / Math.max(1, index.size))
  return { suggestions: suggestions.slice(0, count), trust, confidence }
}
