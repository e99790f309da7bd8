import type { Snippet } from '../../snippets/snippet.ts'
import type { Imported, ImportResult } from './import.ts'
import type { Duplicate } from './likeness.ts'

/** What becomes of an answer that is there already: it stays out, both stay, or the new one takes the old one's place. */
export const FATES = ['skip', 'both', 'replace'] as const
export type Fate = (typeof FATES)[number]

/** Where imported answers go, besides what their files say. */
export interface Destination {
  /** Folder that theirs are put into; '' for none. */
  readonly folder: string
  readonly tags: readonly string[]
}

/** What an import writes. */
export interface Settled {
  readonly add: readonly Snippet[]
  /** Under the ids of answers that are in the library. */
  readonly replace: readonly Snippet[]
  /** How many were left out. */
  readonly skipped: number
}

/** An answer under its destination's folder and tags. */
function placed(snippet: Snippet, { folder, tags }: Destination): Snippet {
  return {
    ...snippet,
    folder: [folder, snippet.folder].filter((part) => part !== '').join('/'),
    tags: [...new Set([...snippet.tags, ...tags])],
  }
}

/** An answer in the place of one in the library: it goes by the old one's id and, where it has none of its own, shortcut. */
function inPlaceOf(mine: Snippet, snippet: Snippet): Snippet {
  return { ...snippet, id: mine.id, pack: mine.pack, shortcut: snippet.shortcut || mine.shortcut }
}

/**
 * What an import writes once it was said what becomes of each duplicate. Of several that are to take one place the last one gets it; what is like an
 * answer that was replaced meets the one that stands there now.
 */
export function settle(
  { imported, duplicates }: Pick<ImportResult, 'imported' | 'duplicates'>,
  library: readonly Snippet[],
  fateOf: (duplicate: Duplicate) => Fate,
  destination: Destination,
): Settled {
  const duplicateOf = new Map(duplicates.map((one) => [one.snippet, one]))
  const byId = new Map(library.map((one) => [one.id, one]))
  const places = new Map<string, Imported | null>()
  const placeOf = new Map<string, string>()
  let skipped = 0
  for (const one of imported) {
    const { id } = one.snippet
    const duplicate = duplicateOf.get(id)
    const fate = duplicate ? fateOf(duplicate) : 'both'
    const other = duplicate ? (placeOf.get(duplicate.other) ?? duplicate.other) : id
    const place = fate === 'both' ? id : other
    placeOf.set(id, place)
    if (fate === 'skip') skipped++
    else {
      if (fate === 'replace' && places.get(place)) skipped++
      places.set(place, one)
    }
  }
  const add: Snippet[] = []
  const replace: Snippet[] = []
  for (const [place, one] of places) {
    if (!one) continue
    const mine = byId.get(place)
    const snippet = placed(one.snippet, destination)
    if (mine) replace.push(inPlaceOf(mine, snippet))
    else add.push(snippet)
  }
  return { add, replace, skipped }
}
