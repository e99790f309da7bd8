/** One step from an old list to a new one: `old` and `next` are places in them, null where there is none. */
export interface Step {
  readonly kind: 'same' | 'gone' | 'new'
  readonly old: number
  readonly next: number
}

/** Cells of the table below; lines that would need more are taken as replaced whole. */
const MOST_CELLS = 4_000_000

/**
 * The shortest way from one list to the other (longest common subsequence by dynamic programming). What is gone stands before what is new
 * in its place.
 */
export function diff(old: readonly string[], next: readonly string[]): Step[] {
  const width = next.length + 1
  const steps: Step[] = []
  const gone = (from: number, to: number, at: number) => {
    for (let place = from; place < to; place++) steps.push({ kind: 'gone', old: place, next: at })
  }
  const added = (from: number, to: number, at: number) => {
    for (let place = from; place < to; place++) steps.push({ kind: 'new', old: at, next: place })
  }
  if ((old.length + 1) * width > MOST_CELLS) {
    gone(0, old.length, 0)
    added(0, next.length, old.length)
    return steps
  }
  const longest = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === next[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0)
  let i = 0
  let j = 0
  while (i < old.length && j < next.length) {
    if (old[i] === next[j]) steps.push({ kind: 'same', old: i++, next: j++ })
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
      steps.push({ kind: 'gone', old: i++, next: j })
    else steps.push({ kind: 'new', old: i, next: j++ })
  }
  gone(i, old.length, j)
  added(j, next.length, old.length)
  return steps
}

/** Where `wanted` stands in `all` one after the other, from `from` on; -1 where it does not. */
export function runAt(all: readonly string[], wanted: readonly string[], from = 0): number {
  for (let at = from; at + wanted.length <= all.length; at++)
    if (wanted.every((one, place) => all[at + place] === one)) return at
  return -1
}
