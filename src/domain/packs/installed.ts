import type { Change } from './diff/change.ts'
import type { Pack } from './pack.ts'

/** What is kept of an installed pack beside its answers. */
export type PackFacts = Omit<Pack, 'snippets'>

/** One line of what an update changed. */
export type PackChange = Change

/** What is kept of a pack beside its answers. */
export function factsOf({ snippets: _, ...facts }: Pack): PackFacts {
  return facts
}
