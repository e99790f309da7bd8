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

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)
const median = (values: readonly number[]): number => quantile(ascending(values), 0.5)

async function pass<Input>(contender: Contender<Input>, first: number, count: number): Promise<number[]> {
  const times: number[] = []
  for (let round = first; round < first + count; round++) {
    const input = contender.prepare(round)
    const start = performance.now()
    const done = contender.work(input)
    // Awaiting a finished value would add a turn of the event loop to work that needs none.
    if (done instanceof Promise) await done
    times.push(performance.now() - start)
  }
  return ascending(times)
}

/** Times all contenders in turn. Each number is the median of the passes: one hiccup of the machine does not decide. */
export async function measure<Input>(contenders: readonly Contender<Input>[]): Promise<Map<string, Times>> {
  const halves = new Map(contenders.map(({ name }) => [name, { p50: [] as number[], p95: [] as number[] }]))
  for (const contender of contenders) await pass(contender, 0, contender.warmUp)
  for (let at = 0; at < PASSES; at++) {
    for (const contender of contenders) {
      const times = await pass(contender, contender.warmUp + at * contender.rounds, contender.rounds)
      halves.get(contender.name)?.p50.push(quantile(times, 0.5))
      halves.get(contender.name)?.p95.push(quantile(times, 0.95))
    }
  }
  return new Map(
    contenders.map(({ name, rounds }) => {
      const { p50, p95 } = halves.get(name) ?? { p50: [], p95: [] }
      return [name, { p50: median(p50), p95: median(p95), rounds: rounds * PASSES }]
    }),
  )
}
