import type { Step } from '../carp/step.ts'
import type { Body } from '../snippets/body.ts'
import type { AskField, FilledValue } from '../snippets/render.ts'
import type { Span } from '../text/span.ts'

/** One part of a message: a rendered snippet or a prompt, with the step it serves (null: whatever solves). */
export interface MessagePiece {
  readonly id: string
  readonly step: Step | null
  readonly body: Body
  readonly values: readonly FilledValue[]
  readonly asks: readonly AskField[]
}

/** Which piece a stretch of the message came from. */
export interface Source {
  readonly piece: string
  readonly span: Span
}

/** A sentence that was not said twice. */
export interface LeftOut {
  readonly piece: string
  readonly text: string
}

/** What surrounds the pieces: what greets and says goodbye where no piece does, and what the agent wrote already. */
export interface Surroundings {
  readonly greeting: MessagePiece | null
  readonly signOff: MessagePiece | null
  /** The draft that the message goes into; '' where it starts a new one. */
  readonly draft: string
}

export interface Composed {
  readonly body: Body
  readonly html: string
  /** As toText says. */
  readonly text: string
  readonly values: readonly FilledValue[]
  /** Still to be filled in. */
  readonly asks: readonly AskField[]
  /** In the order of the text; every sentence stands in exactly one. */
  readonly sources: readonly Source[]
  readonly leftOut: readonly LeftOut[]
}
