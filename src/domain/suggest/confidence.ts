/** How well the best text fits the sentence it fits best; each from 0 to 1. */
export interface Evidence {
  /** Cosine of roots, pairs of roots and pieces of words. */
  readonly cosine: number
  /** How much of the sentence's words one text covers. */
  readonly coverage: number
  /** How many of the meanings it touches one answer touches too. */
  readonly concepts: number
  /** Cosine of what it means with what the nearest text means; null where meanings are not compared. */
  readonly meaning: number | null
}

export const NO_EVIDENCE: Evidence = { cosine: 0, coverage: 0, concepts: 0, meaning: null }

/** From how much trust on an answer is offered dimmed, and plainly: where answers have one text each, and what many texts (MANY) add to it. */
const MAYBE = { one: 0.28, more: 0.16 }
const SURE = { one: 0.44, more: 0.14 }
const MANY = 11

/** How far a ranking can be trusted, about 0 to 1. */
export function trustOf({ cosine, coverage, concepts, meaning }: Evidence): number {
  const words = 0.4 * cosine + 0.2 * coverage + 0.1 * concepts
  return meaning === null ? words / 0.7 : words + 0.3 * meaning
}

export function stronger(a: Evidence, b: Evidence): Evidence {
  return trustOf(b) > trustOf(a) ? b : a
}

export type Confidence = 'sure' | 'maybe' | 'none'

/**
 * The more texts an answer has, the more alike one of them is to anything: `textsPerAnswer` raises the bar. Calibrated on clinc150 with its
 * questions that have no answer, checked on banking77; what is merely popular counts for nothing.
 */
export function confidenceOf(trust: number, textsPerAnswer: number): Confidence {
  const many = Math.min(1, Math.log(Math.max(1, textsPerAnswer)) / Math.log(MANY))
  if (trust >= SURE.one + SURE.more * many) return 'sure'
  return trust >= MAYBE.one + MAYBE.more * many ? 'maybe' : 'none'
}
