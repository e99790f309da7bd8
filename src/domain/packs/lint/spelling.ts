/** Edits (letters put in, left out, changed, two exchanged) between two words; more than `most` counts as `most + 1`. */
export function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const next = [row]
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1]
      let cost = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1))
      const exchanged = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (exchanged && at > 1 && row > 1) cost = Math.min(cost, (before[at - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}

/** The known word that somebody most likely meant; null where none is near. */
export function meant(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 4))
  const near = known
    .map((name) => ({ name, edits: editsBetween(word.toLowerCase(), name.toLowerCase(), most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.name ?? null
}

/** " Did you mean “x”?", or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = meant(word, known)
  return name === null ? '' : ` Did you mean “${name}”?`
}
