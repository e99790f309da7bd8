/** What one piece of work took, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly rounds: number
}

/** A piece of work: `prepare` is not timed and makes what `work` takes, so that no round meets what another one cached. */
export interface Contender<Input> {
  readonly name: string
  readonly rounds: number
  readonly warmUp: number
  prepare(round: number): Input
  work(input: Input): unknown
}

/** How often every contender's rounds are run again, in turn, so that all of them meet the same noise. */
export const PASSES = 5

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

async function pass<Input>(contender: Contender<Input>, first: number, count: number): Promise<Times> {
  const times: number[] = []
  for (let round = first; round < first + count; round++) {
    const input = contender.prepare(round)
    const start = performance.now()
    const done = contender.work(input)
    // Awaiting a finished value would add a turn of the event loop to work that needs none.
    if (done instanceof Promise) await done
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), rounds: count }
}

/** Times all contenders in turn and gives the quietest pass of each: other programs can only add to what work takes. */
export async function measure<Input>(contenders: readonly Contender<Input>[]): Promise<Map<string, Times>> {
  const quietest = new Map<string, Times>()
  for (const contender of contenders) await pass(contender, 0, contender.warmUp)
  for (let at = 0; at < PASSES; at++) {
    for (const contender of contenders) {
      const { name, rounds, warmUp } = contender
      const times = await pass(contender, warmUp + at * rounds, rounds)
      const best = quietest.get(name)
      if (!best || times.p95 < best.p95) quietest.set(name, times)
    }
  }
  return quietest
}
