import { loadOpinion, type Opinion } from '../domain/language/opinion/opinion.ts'
import type { OpinionWeights } from '../domain/language/opinion/weights.ts'

const KEY: unique symbol = Symbol.for('koi.opinion')

interface World {
  [KEY]?: OpinionWeights
}

/** Puts the learned weights where the assistant of the same frame finds them: a script of their own, with a budget of its own. */
export function offerWeights(window: Window & World, weights: OpinionWeights): void {
  window[KEY] = weights
}

/** The learned second opinion; null where its script did not run, and the rules speak alone. */
export function heldOpinion(window: Window & World): Opinion | null {
  const weights = window[KEY]
  return weights ? loadOpinion(weights) : null
}
