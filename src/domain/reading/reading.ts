import type { Step } from '../carp/step.ts'
import type { Ask } from '../conversation/ask.ts'
import type { AlreadyGiven } from '../conversation/facts.ts'
import type { AgentPromise } from '../conversation/promise.ts'
import type { Stop } from '../gate/stop.ts'
import type { Flag } from '../language/flag.ts'
import type { Span } from '../text/span.ts'

/** The agent's own text in the box, quote and signature cut off; offsets are those of the box's text. */
export interface Draft {
  readonly text: string
}

export type StepState = 'done' | 'next' | 'missing'

export interface SentenceReading {
  readonly span: Span
  readonly steps: readonly Step[]
}

/** All that was understood of one draft in its scene. Plain data: it travels through messages. */
export interface Reading {
  readonly sentences: readonly SentenceReading[]
  readonly steps: Readonly<Record<Step, StepState>>
  /** Most harmful first. */
  readonly flags: readonly Flag[]
  readonly asks: readonly Ask[]
  readonly promises: readonly AgentPromise[]
  readonly stops: readonly Stop[]
  /** Where the draft asks for what the customer has told already. */
  readonly alreadyGiven: readonly AlreadyGiven[]
  /** The part of a very long draft that was not analysed; null when all was. */
  readonly notRead: Span | null
}
