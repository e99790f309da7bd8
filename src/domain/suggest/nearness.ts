import { Board } from './board.ts'
import type { Entry } from './entry.ts'
import type { SuggestIndex } from './suggest-index.ts'

/** Past messages that are compared, the latest ones. */
const LATEST = 16
/** So many texts besides its title are plenty for an answer. */
const FULL = 3

const NOTHING = { given: [], learnt: [] }

export interface Nearness {
  /** Cosine of the nearest text, 0 to 1. */
  readonly best: number
  /** `best`, half of the second and a quarter of the third. */
  readonly sum: number
  /** Cosine of all its texts together and half of its title's, 0 to 1.5: steadier than the nearest text, which may be a chance hit. */
  readonly whole: number
}

/**
 * How far the second and third best text of an answer count, 0 to 1: while most answers have nothing but a title, the few with more to say for
 * them would win by number.
 */
export function fullness({ featured, size }: SuggestIndex): number {
  return Math.min(1, (featured / Math.max(1, size) - 1) / FULL)
}

/** How near an answer's title, examples and latest choices are to a meaning. */
export function nearness(index: SuggestIndex, number: number, meaning: Float32Array): Nearness {
  const { given, learnt }: Pick<Entry, 'given' | 'learnt'> = index.entries[number] ?? NOTHING
  let best = 0
  let second = 0
  let third = 0
  const latest = Math.max(0, learnt.length - LATEST)
  const texts = given.length + learnt.length - latest
  for (let at = 0; at < texts; at++) {
    const unit = at < given.length ? given[at] : learnt[latest + at - given.length]
    const near = index.pointing.ofUnit(unit ?? -1, meaning)
    if (near > best) {
      third = second
      second = best
      best = near
    } else if (near > second) {
      third = second
      second = near
    } else if (near > third) third = near
  }
  const whole = Math.max(0, index.pointing.ofAnswer(number, meaning))
  return { best, sum: best + fullness(index) * (0.5 * second + 0.25 * third), whole }
}

const board = new Board()

/** The `count` answers whose title and texts together are nearest to a meaning. */
export function nearest(index: SuggestIndex, meaning: Float32Array, count: number): number[] {
  board.reset(index.entries.length)
  for (let number = 0; number < index.entries.length; number++) {
    if (!index.entries[number]) continue
    const near = index.pointing.ofAnswer(number, meaning)
    if (near > 0) board.add(number, near)
  }
  return board.best(count)
}
