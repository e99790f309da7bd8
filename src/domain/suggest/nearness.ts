import { Board } from './board.ts'
import type { Entry } from './entry.ts'
import { dot } from './meaning.ts'
import type { SuggestIndex } from './suggest-index.ts'

/** Past messages that are compared, the latest ones. */
const LATEST = 16
/** So many texts besides its title are plenty for an answer. */
const FULL = 3

export interface Nearness {
  /** Cosine of the nearest text, 0 to 1. */
  readonly best: number
  /** `best`, half of the second and a quarter of the third. */
  readonly sum: number
}

/**
 * How far the second and third best text of an answer count, 0 to 1: while most answers have nothing but a title, the few with more to say for
 * them would win by number.
 */
export function fullness({ featured, size }: SuggestIndex): number {
  return Math.min(1, (featured / Math.max(1, size) - 1) / FULL)
}

/** How near an answer's title, examples and latest choices are to a meaning. */
export function nearness(index: SuggestIndex, { given, learnt }: Entry, meaning: Float32Array): Nearness {
  let best = 0
  let second = 0
  let third = 0
  const look = (number: number): void => {
    const own = index.units[number]?.meaning
    const near = own ? dot(own, meaning) : 0
    if (near > best) {
      third = second
      second = best
      best = near
    } else if (near > second) {
      third = second
      second = near
    } else if (near > third) third = near
  }
  for (const number of given) look(number)
  for (let at = Math.max(0, learnt.length - LATEST); at < learnt.length; at++) look(learnt[at] ?? 0)
  return { best, sum: best + fullness(index) * (0.5 * second + 0.25 * third) }
}

const board = new Board()

/** The `count` answers whose title, or all texts together, are nearest to a meaning. */
export function nearest(index: SuggestIndex, meaning: Float32Array, count: number): number[] {
  board.reset(index.entries.length)
  for (const [number, entry] of index.entries.entries()) {
    if (!entry) continue
    const title = index.units[entry.given[0] ?? -1]?.meaning
    if (title) board.add(number, Math.max(0, dot(title, meaning)))
    const length = Math.sqrt(dot(entry.meaning, entry.meaning))
    if (length > 0) board.add(number, Math.max(0, dot(entry.meaning, meaning) / length))
  }
  return board.best(count)
}
