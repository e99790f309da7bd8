import type { Snippet } from '../snippets/snippet.ts'

const both = <T>(mine: readonly T[], theirs: readonly T[]): T[] => [...new Set([...mine, ...theirs])]

/**
 * `kept` with what it lacks of another answer that says nearly the same: examples, tags, wordings in other languages or for other channels, and
 * shortcut, step, owner and folder where it has none. What it says stays as it is.
 */
export function mergedWith(kept: Snippet, other: Snippet): Snippet {
  const wordings = [kept, ...kept.variants].map(({ language, channel }) => `${language} ${channel}`)
  const variants = other.variants.filter(
    ({ language, channel }) => !wordings.includes(`${language} ${channel}`),
  )
  return {
    ...kept,
    shortcut: kept.shortcut || other.shortcut,
    step: kept.step ?? other.step,
    folder: kept.folder || other.folder,
    owner: kept.owner || other.owner,
    tags: both(kept.tags, other.tags),
    examples: both(kept.examples, other.examples),
    variants: [...kept.variants, ...variants],
  }
}
