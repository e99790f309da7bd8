import { slipsBetween } from '../../suggest/spelling.ts'

/** The known word that somebody most likely meant; null where none is near. */
export function meant(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 4))
  const near = known
    .map((name) => ({ name, slips: slipsBetween(word.toLowerCase(), name.toLowerCase(), most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips)
  return near[0]?.name ?? null
}

/** " Did you mean “x”?", or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = meant(word, known)
  return name === null ? '' : ` Did you mean “${name}”?`
}
