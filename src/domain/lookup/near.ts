/** One slip for words of four letters and more, two for eight and more. */
const slipsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

/**
 * Is `word` what was meant by `typed`? Counts letters added, dropped, changed and two neighbours swapped (Damerau's distance, by the
 * method of Wagner and Fischer, cut off at the slips allowed).
 */
export function fuzzyFits(word: string, typed: string): boolean {
  const slips = slipsFor(typed)
  if (slips === 0 || Math.abs(word.length - typed.length) > slips) return false
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    if (Math.min(...next) > slips) return false
    before = row
    row = next
  }
  return (row[word.length] ?? slips + 1) <= slips
}
