/** Numbers that say something of a thing, and whether it is one. */
export interface Case {
  readonly numbers: Float32Array
  readonly isOne: boolean
  /** How much it counts. */
  readonly weight: number
}

const ROUNDS = 400
const STEP = 0.1
const PENALTY = 1e-3

/**
 * Logistic regression by Adam (Kingma and Ba, 2015) over all cases at once: a weight for each of `size` numbers, and last what is added to the
 * sum. The same for the same cases.
 */
export function logistic(cases: readonly Case[], size: number): number[] {
  const weights = new Array<number>(size + 1).fill(0)
  const [first, second] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, at) => (at < size ? PENALTY * weight : 0))
    for (const { numbers, isOne, weight } of cases) {
      const sum = numbers.reduce((all, value, at) => all + value * (weights[at] ?? 0), weights[size] ?? 0)
      const wrong = (1 / (1 + Math.exp(-sum)) - (isOne ? 1 : 0)) * weight
      for (let at = 0; at < size; at++) slope[at] = (slope[at] ?? 0) + wrong * (numbers[at] ?? 0)
      slope[size] = (slope[size] ?? 0) + wrong
    }
    for (let at = 0; at <= size; at++) {
      const value = slope[at] ?? 0
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * value * value
      const step = (first[at] ?? 0) / (1 - 0.9 ** round)
      const scale = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8
      weights[at] = (weights[at] ?? 0) - (STEP * step) / scale
    }
  }
  return weights
}
