import { isOfPack } from '../../../../domain/snippets/included.ts'
import { BLANK, type Snippet } from '../../../../domain/snippets/snippet.ts'
import { folderParts, tidyFolder } from '../list/folders.ts'

/** An answer before anything was typed. */
export function blankSnippet(id: string, language: string): Snippet {
  return { ...BLANK, id, language }
}

/** As it goes on file: blanks trimmed, empty lines of lists gone. The body is left alone. */
export function tidied(snippet: Snippet): Snippet {
  const lines = (list: readonly string[]): string[] => [
    ...new Set(list.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')),
  ]
  return {
    ...snippet,
    title: snippet.title.replace(/\s+/g, ' ').trim(),
    shortcut: shortcutFrom(snippet.shortcut),
    tags: lines(snippet.tags),
    folder: tidyFolder(snippet.folder),
    examples: lines(snippet.examples),
    owner: snippet.owner.replace(/\s+/g, ' ').trim(),
  }
}

/** A shortcut has no blanks and no trigger character in front. */
export function shortcutFrom(typed: string): string {
  return typed
    .trim()
    .replace(/^[;/]+/, '')
    .replace(/\s+/g, '-')
}

/** The living answer that has this shortcut already, or null. A pack's may have the same as one's own, but no two of one pack. */
export function shortcutOwner(
  rows: readonly Snippet[],
  { id, pack }: Pick<Snippet, 'id' | 'pack'>,
  typed: string,
): Snippet | null {
  const wanted = shortcutFrom(typed).toLowerCase()
  if (wanted === '') return null
  return (
    rows.find(
      (row) =>
        row.id !== id && (row.pack === pack || !isOfPack(row)) && row.shortcut.toLowerCase() === wanted,
    ) ?? null
  )
}

/** Every folder that is there, with the ones above it. */
export function knownFolders(rows: readonly Snippet[]): string[] {
  const all = rows.flatMap(({ folder }) => {
    const parts = folderParts(folder)
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  })
  return [...new Set(all)].sort((a, b) => a.localeCompare(b))
}

/** A copy as an own answer, without the shortcut: there may be only one. */
export function copyOf(snippet: Snippet, id: string, title: string): Snippet {
  return { ...snippet, id, title, shortcut: '', pack: 'own' }
}
