import { plainLetters } from '../snippets/lookup-words.ts'

/** What somebody looks for: words that must all be met, the last one perhaps unfinished, and filters. */
export interface Sought {
  readonly words: readonly string[]
  /** All folded; '' for any. A filter is met by what begins like it. */
  readonly tag: string
  readonly folder: string
  readonly pack: string
  readonly step: string
}

const FILTERS = { tag: 'tag', in: 'folder', pack: 'pack', step: 'step' } as const
const FILTER = /(?<!\S)(tag|in|pack|step):(?:"([^"]*)"?|(\S*))/giu

/** Reads what was typed: words, `tag:`, `in:`, `pack:`, `step:`; names with blanks go in quotation marks. Never fails. */
export function soughtBy(query: string): Sought {
  const filters = { tag: '', folder: '', pack: '', step: '' }
  const rest = query.replace(
    FILTER,
    (_, name: string, quoted: string | undefined, bare: string | undefined) => {
      const filter = FILTERS[name.toLowerCase() as keyof typeof FILTERS]
      filters[filter] = plainLetters(quoted ?? bare ?? '').trim()
      return ' '
    },
  )
  return { words: plainLetters(rest).match(/[\p{L}\p{N}]+/gu) ?? [], ...filters }
}

/** Is there anything to go by? */
export function isSearch({ words, tag, folder, pack, step }: Sought): boolean {
  return words.length > 0 || tag + folder + pack + step !== ''
}
