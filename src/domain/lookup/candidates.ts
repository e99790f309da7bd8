import { plainLetters } from '../snippets/lookup-words.ts'
import type { Snippet } from '../snippets/snippet.ts'
import type { Sought } from './sought.ts'

/** A snippet with when it was used last, epoch ms, 0 for never. */
type Used = Snippet & { readonly usedAt: number }

const folderFits = (folder: string, wanted: string): boolean => {
  const plain = plainLetters(folder)
  return plain.startsWith(wanted) || plain.split('/').some((part) => part.trim().startsWith(wanted))
}

/** Does a snippet pass the filters of what is sought? */
export function passes(snippet: Snippet, { tag, folder, pack, step }: Sought): boolean {
  const begins = (value: string, wanted: string): boolean => plainLetters(value).startsWith(wanted)
  return (
    (tag === '' || snippet.tags.some((one) => begins(one, tag))) &&
    (folder === '' || folderFits(snippet.folder, folder)) &&
    (pack === '' || begins(snippet.pack, pack)) &&
    (step === '' || begins(snippet.step ?? '', step))
  )
}

/** Does every word that is sought begin one of the snippet's title, shortcut or tags, and does it pass the filters? */
export function passesWords(snippet: Snippet, sought: Sought): boolean {
  const { title, shortcut, tags } = snippet
  const words: readonly string[] =
    plainLetters([title, shortcut, ...tags].join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []
  return passes(snippet, sought) && sought.words.every((word) => words.some((one) => one.startsWith(word)))
}

/** How well a snippet fits, the higher the better: its shortcut, the beginning of its title, then words of title and tags. */
function fitness(snippet: Used, words: readonly string[]): number {
  const shortcut = plainLetters(snippet.shortcut)
  const title = plainLetters(snippet.title)
  const all = words.join('-')
  const said = words.join(' ')
  if (shortcut !== '' && (shortcut === all || shortcut === said)) return 5
  if (shortcut !== '' && (shortcut.startsWith(all) || shortcut.startsWith(said))) return 4
  if (title.startsWith(said)) return 3
  const ofTitle: readonly string[] = title.match(/[\p{L}\p{N}]+/gu) ?? []
  const inTitle = words.filter((word) => ofTitle.some((one) => one.startsWith(word))).length
  return 1 + inTitle / (words.length + 1)
}

/** Best fitting first; among equals what was used last, then one's own, then by title. */
export function inOrder<T extends Used>(snippets: readonly T[], { words }: Sought): T[] {
  const rated = snippets.map((snippet) => ({ snippet, rate: words.length > 0 ? fitness(snippet, words) : 0 }))
  return rated
    .sort(
      (a, b) =>
        b.rate - a.rate ||
        b.snippet.usedAt - a.snippet.usedAt ||
        Number(b.snippet.pack === 'own') - Number(a.snippet.pack === 'own') ||
        a.snippet.title.localeCompare(b.snippet.title),
    )
    .map(({ snippet }) => snippet)
}
