import type { Token } from '../../text/normalise.ts'
import { CATEGORIES, type Category } from '../flag.ts'
import { type Ending, featuresOf } from './features.ts'
import { type LinearModel, type OpinionWeights, unpackWeights } from './weights.ts'

/** What the learned second opinion holds of a sentence that it is sure of. */
export interface Judgement {
  readonly category: Category
  /** Tokens that carried the decision, `to` not included. */
  readonly from: number
  readonly to: number
}

/** Reads sentences and says which put customers off, in whatever words. */
export interface Opinion {
  /** How off-putting the sentence is: above `sure` it speaks, below `doubt` it speaks against a rule. */
  score(tokens: readonly Token[], ending: Ending): number
  /** The judgement where `score` is sure; null where it is not. */
  judge(tokens: readonly Token[], ending: Ending): Judgement | null
  readonly doubt: number
}

interface Sums {
  readonly total: number
  readonly count: number
}

function sum(model: LinearModel, tokens: readonly Token[], ending: Ending): Sums {
  let total = 0
  let count = 0
  const { steps } = model
  featuresOf(tokens, ending, (place) => {
    total += steps[place] ?? 0
    count++
  })
  return { total, count }
}

/** Score of one linear model; features count by the root of how many there are, so that length tells nothing by itself. */
export function scoreOf(model: LinearModel, tokens: readonly Token[], ending: Ending): number {
  const { total, count } = sum(model, tokens, ending)
  return model.bias + (total * model.step) / Math.sqrt(Math.max(1, count))
}

/** What each token adds to the decision; a feature of several tokens is shared out among them. */
function contributions(model: LinearModel, tokens: readonly Token[], ending: Ending): Float64Array {
  const added = new Float64Array(tokens.length)
  featuresOf(tokens, ending, (place, from, to) => {
    const weight = model.steps[place] ?? 0
    if (weight === 0 || to - from > 4) return
    const end = Math.min(to, tokens.length)
    for (let at = from; at < end; at++) added[at] = (added[at] ?? 0) + weight / (end - from)
  })
  return added
}

/** The run of tokens that weighs most. */
function heaviest(added: Float64Array): { readonly from: number; readonly to: number } {
  let best = Number.NEGATIVE_INFINITY
  let found = { from: 0, to: added.length }
  let sumHere = 0
  let from = 0
  for (const [at, weight] of added.entries()) {
    if (sumHere <= 0) {
      sumHere = 0
      from = at
    }
    sumHere += weight
    if (sumHere <= best) continue
    best = sumHere
    found = { from, to: at + 1 }
  }
  return found
}

const FEWEST_WORDS = 2
/** How far the words that weigh most are stretched to the ends of their clause. */
const STRETCH = 3

/** The run, stretched to the start and end of its clause where these are near: half a phrase reads like an accident. */
function stretched(tokens: readonly Token[], run: { readonly from: number; readonly to: number }) {
  let { from, to } = run
  const opens = (at: number) => at === 0 || tokens[at]?.gap !== 'none'
  let start = from
  while (!opens(start)) start--
  if (from - start <= STRETCH) from = start
  let end = to
  while (end < tokens.length && !opens(end)) end++
  if (end - to <= STRETCH) to = end
  return { from, to }
}

function categoryOf(
  models: ReadonlyMap<Category, LinearModel>,
  tokens: readonly Token[],
  ending: Ending,
): Category {
  let best: Category = CATEGORIES[0]
  let highest = Number.NEGATIVE_INFINITY
  for (const [category, model] of models) {
    const score = scoreOf(model, tokens, ending)
    if (score <= highest) continue
    highest = score
    best = category
  }
  return best
}

/** Makes the learned weights ready; the categories' only when first needed. */
export function loadOpinion(weights: OpinionWeights): Opinion {
  const detect = unpackWeights(weights.offPutting)
  let models: ReadonlyMap<Category, LinearModel> | null = null
  const byCategory = () => {
    models ??= new Map(CATEGORIES.map((category) => [category, unpackWeights(weights.categories[category])]))
    return models
  }
  const score = (tokens: readonly Token[], ending: Ending) => scoreOf(detect, tokens, ending)
  return {
    doubt: weights.doubt,
    score,
    judge(tokens, ending) {
      if (tokens.length < FEWEST_WORDS || score(tokens, ending) < weights.sure) return null
      const { from, to } = stretched(tokens, heaviest(contributions(detect, tokens, ending)))
      return { category: categoryOf(byCategory(), tokens, ending), from, to }
    },
  }
}
