import type { Snippet } from '../../snippets/snippet.ts'
import { Names, shortcutOf, slugOf } from '../formats/reading/names.ts'

/** An answer that came into a pack, with what could not come along. */
export interface TakenIn {
  readonly snippet: Snippet
  /** The shortcut it had, where another answer of the pack has it already or a pack cannot have such a one; '' else. */
  readonly lostShortcut: string
}

/** What a pack knows an answer by: a file name that is not taken. */
export function answerId(title: string, taken: Iterable<string>): string {
  return new Names(taken).make(slugOf(title) || 'answer')
}

/**
 * Copies of answers for a pack: each with an id of its own made from its title, everything else as it is. `there` are the answers the pack has. Two
 * shortcuts that are alike cannot both come along: the answer that was there first keeps it.
 */
export function takeIn(snippets: readonly Snippet[], there: readonly Snippet[], pack: string): TakenIn[] {
  const names = new Names(there.map(({ id }) => id))
  const shortcuts = new Set(there.map(({ shortcut }) => shortcut))
  return snippets.map((snippet) => {
    const wanted = shortcutOf(snippet.shortcut)
    const shortcut = shortcuts.has(wanted) ? '' : wanted
    if (shortcut !== '') shortcuts.add(shortcut)
    const id = names.make(slugOf(snippet.title) || 'answer')
    const title = snippet.title.trim() || id
    return {
      snippet: { ...snippet, id, title, shortcut, pack },
      lostShortcut: shortcut === snippet.shortcut ? '' : snippet.shortcut,
    }
  })
}
