import type { Asked } from './data.ts'
import type { Asking } from './engine.ts'

/** How well questions were answered; shares from 0 to 1, time in milliseconds a question. */
export interface Score {
  readonly top1: number
  readonly top3: number
  /** Mean reciprocal rank among the first ten. */
  readonly mrr: number
  readonly ms: number
}

const DEPTH = 10

/** Asks all questions. `wrap` makes of each what is asked. */
export async function scoreOf(
  asking: Asking,
  queries: readonly Asked[],
  wrap: (text: string, at: number) => string = (text) => text,
): Promise<Score> {
  let [top1, top3, mrr, ms] = [0, 0, 0, 0]
  for (const [at, { text, answer }] of queries.entries()) {
    const asked = wrap(text, at)
    const start = performance.now()
    const found = await asking.ask(asked, DEPTH)
    ms += performance.now() - start
    const place = found.indexOf(answer)
    if (place === 0) top1++
    if (place >= 0 && place < 3) top3++
    if (place >= 0) mrr += 1 / (place + 1)
  }
  const count = Math.max(1, queries.length)
  return { top1: top1 / count, top3: top3 / count, mrr: mrr / count, ms: ms / count }
}

export interface Rates {
  readonly sure: number
  readonly maybe: number
  readonly none: number
}

/** How often each confidence was given. */
export function ratesOf(given: readonly (keyof Rates)[]): Rates {
  const share = (name: keyof Rates): number =>
    given.filter((each) => each === name).length / Math.max(1, given.length)
  return { sure: share('sure'), maybe: share('maybe'), none: share('none') }
}

/** Area under the ROC curve: how often a question with an answer is trusted more than one without; equal ones count half. */
export function aurocOf(inScope: readonly number[], outOfScope: readonly number[]): number {
  let wins = 0
  for (const inside of inScope)
    for (const outside of outOfScope) wins += (Math.sign(inside - outside) + 1) / 2
  return wins / Math.max(1, inScope.length * outOfScope.length)
}
