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

/** What the second opinion finds in one sentence. */
export interface Look {
  /** How off-putting the sentence is: above `sure` the opinion speaks, below `doubt` it speaks against a rule. */
  readonly score: number
  /** The judgement where `score` is sure; null where it is not. */
  judge(): Judgement | null
}

/** Reads sentences and says which put customers off, in whatever words. */
export interface Opinion {
  look(tokens: readonly Token[], ending: Ending): Look
  readonly doubt: number
}

/** A sentence's features, read once for all models: places in the weights, and the tokens each was read from. */
interface Features {
  readonly places: readonly number[]
  readonly from: readonly number[]
  readonly to: readonly number[]
}

function readFeatures(tokens: readonly Token[], ending: Ending): Features {
  const places: number[] = []
  const from: number[] = []
  const to: number[] = []
  featuresOf(tokens, ending, (place, start, end) => {
    places.push(place)
    from.push(start)
    to.push(end)
  })
  return { places, from, to }
}

/** Score of one linear model; features count by the root of how many there are, so that length tells nothing by itself. */
function scoreOf({ steps, step, bias }: LinearModel, { places }: Features): number {
  let total = 0
  for (let at = 0; at < places.length; at++) total += steps[places[at] ?? 0] ?? 0
  return bias + (total * step) / Math.sqrt(Math.max(1, places.length))
}

/** What each token adds to the decision; a feature of several tokens is shared out among them. */
function contributions({ steps }: LinearModel, features: Features, count: number): Float64Array {
  const added = new Float64Array(count)
  for (const [index, place] of features.places.entries()) {
    const weight = steps[place] ?? 0
    const from = features.from[index] ?? 0
    const to = features.to[index] ?? 0
    if (weight === 0 || to - from > 4) continue
    const end = Math.min(to, count)
    for (let at = from; at < end; at++) added[at] = (added[at] ?? 0) + weight / (end - from)
  }
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

function categoryOf(models: ReadonlyMap<Category, LinearModel>, features: Features): Category {
  let best: Category = CATEGORIES[0]
  let highest = Number.NEGATIVE_INFINITY
  for (const [category, model] of models) {
    const score = scoreOf(model, features)
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
  return {
    doubt: weights.doubt,
    look(tokens, ending) {
      const features = readFeatures(tokens, ending)
      const score = scoreOf(detect, features)
      return {
        score,
        judge() {
          if (tokens.length < FEWEST_WORDS || score < weights.sure) return null
          const { from, to } = stretched(tokens, heaviest(contributions(detect, features, tokens.length)))
          return { category: categoryOf(byCategory(), features), from, to }
        },
      }
    },
  }
}
