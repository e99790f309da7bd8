/** Words of context are not needed: a line has to stay one. */
const LONGEST = 60

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

function shortened(words: readonly string[]): string {
  const text = words.join(' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text
}

/**
 * What changed between two texts as a few words: the stretch between what is the same at the start and at the end. "“14 days” -> “30 days”", or
 * that words came or went; null where only white space differs.
 */
export function wordChanges(before: string, after: string): string | null {
  const was = wordsOf(before)
  const is = wordsOf(after)
  let start = 0
  while (start < was.length && start < is.length && was[start] === is[start]) start++
  let end = 0
  while (
    end < was.length - start &&
    end < is.length - start &&
    was[was.length - 1 - end] === is[is.length - 1 - end]
  )
    end++
  const old = was.slice(start, was.length - end)
  const fresh = is.slice(start, is.length - end)
  if (old.length === 0 && fresh.length === 0) return null
  if (old.length === 0) return `now also says “${shortened(fresh)}”`
  if (fresh.length === 0) return `no longer says “${shortened(old)}”`
  return `says “${shortened(fresh)}” where it said “${shortened(old)}”`
}
