import type { Snippet } from './snippet.ts'

/** Not the name of a pack that somebody signed: the agent's own answers, and those that came with Koi. */
const UNSIGNED: ReadonlySet<string> = new Set(['own', 'starter'])

/** Did a pack bring this answer, so that it is read and not written here? */
export function isOfPack({ pack }: Pick<Snippet, 'pack'>): boolean {
  return !UNSIGNED.has(pack)
}

/**
 * Which of the answers with one shortcut (in order of precedence) the answer `by` includes. A pack's answer means the one of its own pack, as it was
 * built and signed with it; else the agent's own goes first. Null where there is none.
 */
export function includedBy<T extends Snippet>(named: readonly T[], by: Pick<Snippet, 'pack'>): T | null {
  const sibling = isOfPack(by) ? named.find(({ pack }) => pack === by.pack) : undefined
  return sibling ?? named.find(({ pack }) => pack === 'own') ?? named[0] ?? null
}
