import { parseBody } from '../../snippets/body.ts'
import type { Snippet } from '../../snippets/snippet.ts'
import { Names, shortcutOf, slugOf } from '../formats/reading/names.ts'
import { liquidOf, TemplateReader } from '../template-parts.ts'

/** An answer that came into a pack, with what could not come along. */
export interface TakenIn {
  readonly snippet: Snippet
  /** The shortcut it had, where another answer of the pack has it already or a pack cannot have such a one; '' else. */
  readonly lostShortcut: string
}

/** Shortcuts of the answers that one puts in, in any of its wordings. */
function includesOf({ title, body, variants }: Snippet, reader: TemplateReader): string[] {
  return [body, ...variants.map((one) => one.body)].flatMap((html) => {
    const read = reader.read(liquidOf(parseBody(html).body), title)
    return read.ok ? read.parts.includes : []
  })
}

/**
 * The chosen answers and, behind them, those of the library that they put in and that the pack has not: an answer without its sign-off could not be
 * filled in.
 */
export function withIncluded(
  chosen: readonly Snippet[],
  library: readonly Snippet[],
  there: readonly Snippet[],
): Snippet[] {
  const reader = new TemplateReader()
  const known = new Set([...there, ...chosen].map(({ shortcut }) => shortcut))
  const all = [...chosen]
  for (const snippet of all) {
    for (const shortcut of includesOf(snippet, reader)) {
      const found = known.has(shortcut) ? undefined : library.find((one) => one.shortcut === shortcut)
      known.add(shortcut)
      if (found) all.push(found)
    }
  }
  return all
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
