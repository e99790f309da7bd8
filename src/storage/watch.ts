/** How far something long is, in rows, and whether to go on. */
export interface Watch {
  readonly progress: (done: number) => void
  readonly signal: AbortSignal
}

/** For whoever neither looks on nor stops it. */
export const UNWATCHED: Watch = { progress: () => {}, signal: new AbortController().signal }
