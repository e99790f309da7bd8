import type { FlagContext } from '../../../domain/language/context.ts'
import type { Flag } from '../../../domain/language/flag.ts'
import { overlaps } from '../../../domain/text/span.ts'

/** The practice is about a complaint by Dana; nothing is ignored. */
export const PRACTICE_CONTEXT: FlagContext = {
  complaint: true,
  customerName: 'Dana Whitfield',
  ignored: [],
  desk: 'practice',
  dictionary: [],
}

/** A stretch of the draft, marked where a flag stands. */
export interface Stretch {
  readonly text: string
  readonly at: number
  readonly flag: Flag | null
}

/** The draft cut at its flags; where two overlap the more harmful one (the first given) is marked. */
export function stretches(text: string, flags: readonly Flag[]): Stretch[] {
  const kept: Flag[] = []
  for (const flag of flags) if (!kept.some(({ span }) => overlaps(span, flag.span))) kept.push(flag)
  kept.sort((a, b) => a.span.start - b.span.start)
  const cut: Stretch[] = []
  let read = 0
  for (const flag of kept) {
    cut.push({ text: text.slice(read, flag.span.start), at: read, flag: null })
    cut.push({ text: text.slice(flag.span.start, flag.span.end), at: flag.span.start, flag })
    read = flag.span.end
  }
  return [...cut, { text: text.slice(read), at: read, flag: null }].filter((one) => one.text !== '')
}

/** The draft with a flag's rewrite in place; as it was where there is none. */
export function rewritten(text: string, { rewrite, replaces }: Flag): string {
  return rewrite === null ? text : text.slice(0, replaces.start) + rewrite + text.slice(replaces.end)
}
