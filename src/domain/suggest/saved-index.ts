import type { SavedIndex } from './answer.ts'
import type { Meaning } from './meaning.ts'
import { createIndex, type SuggestIndex } from './suggest-index.ts'

/** The index as plain data. */
export function saveIndex(index: SuggestIndex): SavedIndex {
  return {
    version: 2,
    answers: index.entries.flatMap((entry) => entry?.answer ?? []),
    choices: [...index.choices.values()].map(({ unit: _, ...choice }) => choice),
    rejections: [...index.rejections.values()],
  }
}

/** The index again that was saved. */
export function loadIndex(saved: SavedIndex, meaning: Meaning | null = null): SuggestIndex {
  const index = createIndex(saved.answers, meaning)
  for (const choice of saved.choices) index.learn(choice)
  for (const rejected of saved.rejections) index.reject(rejected)
  return index
}
