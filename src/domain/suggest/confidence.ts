/** How well the answers fit the sentence that says most. */
export interface Evidence {
  /** Cosine of roots, pairs of roots and pieces of words with the most alike text, 0 to 1. */
  readonly alike: number
  /** Log-odds that the sentence is for a help desk at all (`Meaning.concerns`); 0 where meanings are not compared. */
  readonly concern: number
}

/** How much alikeness, concern and score say for one of the first three answers being right; learnt by `tests/eval/suggest/calibrate.ts`, one data set held out at a time. */
const WEIGHTS = [3.75, 0.65, 5.1]
const NOTHING = -3.65
/** That a message is for a help desk says nothing of which answer is right: beyond this it counts no more. */
const MOST_CONCERN = 0.25

/** Log-odds from which on an answer is offered plainly, and dimmed: where answers have one text each, and what many texts (MANY) add to it. */
const SURE = 1.3
const MAYBE = { one: -0.45, more: 0.4 }
const MANY = 11

/** What the trust is summed up from: the strongest evidence and the score of the first answer (0 to 1); null where there is no evidence. */
export function signsOf(evidence: readonly Evidence[], score: number): readonly number[] | null {
  const signs = evidence.map(({ alike, concern }) => [alike, Math.min(MOST_CONCERN, concern), score])
  return signs.reduce<number[] | null>(
    (most, each) => (most && sumOf(most) >= sumOf(each) ? most : each),
    null,
  )
}

const sumOf = (signs: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + sign * (WEIGHTS[at] ?? 0), NOTHING)

/** Probability that one of the first three answers is right, where the first has this score (0 to 1). */
export function trustOf(evidence: readonly Evidence[], score: number): number {
  const signs = signsOf(evidence, score)
  return signs ? 1 / (1 + Math.exp(-sumOf(signs))) : 0
}

export type Confidence = 'sure' | 'maybe' | 'none'

/** The more texts an answer has, the more alike one of them is to anything: `textsPerAnswer` raises the bar for 'maybe'. */
export function confidenceOf(trust: number, textsPerAnswer: number): Confidence {
  const many = Math.min(1, Math.log(Math.max(1, textsPerAnswer)) / Math.log(MANY))
  const odds = Math.log(trust / (1 - trust))
  if (odds >= SURE) return 'sure'
  return odds >= MAYBE.one + MAYBE.more * many ? 'maybe' : 'none'
}
