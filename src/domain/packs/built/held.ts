import type { PackSnippet } from '../pack.ts'
import type { Includes } from './check-pack.ts'

/**
 * Answers of an installed pack as they were verified: the shortcuts that each includes, by its text in the payload. The very same text in a newer
 * version needs no second look at its form, its markup and its Liquid.
 */
export type HeldAnswers = ReadonlyMap<string, readonly string[]>

export const NONE_HELD: HeldAnswers = new Map()

const NOTHING: readonly string[] = []

/** What is to be held of verified answers, by their `texts`, in order. A text that Koi would write otherwise is not: it is looked at each time. */
export function toHold(
  snippets: readonly PackSnippet[],
  texts: readonly string[],
  includes: Includes,
  before: HeldAnswers,
): HeldAnswers {
  const held = new Map<string, readonly string[]>()
  for (const [at, snippet] of snippets.entries()) {
    const text = texts[at] ?? ''
    if (before.has(text) || JSON.stringify(snippet) === text)
      held.set(text, includes.get(snippet.id) ?? NOTHING)
  }
  return held
}

/** What the answers that are held include, by their ids. */
export function knownIncludes(
  snippets: readonly PackSnippet[],
  texts: readonly string[],
  held: HeldAnswers,
): Includes {
  const known = new Map<string, readonly string[]>()
  for (const [at, { id }] of snippets.entries()) {
    const includes = held.get(texts[at] ?? '')
    if (includes) known.set(id, includes)
  }
  return known
}
