import { contextOf } from '../../../../domain/language/context-of.ts'
import { findFlags } from '../../../../domain/language/find-flags.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import { builtInMatcher } from '../../../parts/answer/body/check/wording.ts'
import { Bench } from './bench.ts'
import type { FromBench, ToBench } from './messages.ts'

/** Milliseconds of work between two looks at what arrived. */
const SLICE_MS = 40

/** The studio's own worker: linting ten thousand answers must not hold up the page. */
const matcher = builtInMatcher()
const channel = new MessageChannel()
let waiting: (() => void)[] = []
let since = performance.now()

channel.port1.onmessage = () => {
  const all = waiting
  waiting = []
  since = performance.now()
  for (const go of all) go()
}

const bench = new Bench({
  post: (message: FromBench) => self.postMessage(message),
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      channel.port2.postMessage(null)
    }),
  isTime: () => performance.now() - since > SLICE_MS,
  flagsOf: (text) => findFlags(text, matcher, contextOf()),
  edge: packEdge,
})

self.addEventListener('message', ({ data }: MessageEvent<ToBench>) => {
  bench.hear(data).catch((error: unknown) => console.error('The studio could not look at the pack:', error))
})
