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

/** How near one text is, 0 to 1. */
function nearnessOf({ units, meanings }: SuggestIndex, unit: number, meaning: Float32Array): number {
  return units[unit]?.hasMeaning ? Math.max(0, meanings.dot(unit, meaning)) : 0
}

/** How near all texts of an answer together are, 0 to 1. */
function wholeness({ wholes }: SuggestIndex, number: number, meaning: Float32Array): number {
  const whole = wholes.row(number)
  const length = Math.sqrt(wholes.dot(number, whole))
  return length > 0 ? Math.max(0, wholes.dot(number, meaning) / length) : 0
}

/** How near an answer's title, examples and latest choices are to a meaning. */
export function nearness(index: SuggestIndex, number: number, meaning: Float32Array): Nearness {
  const { given, learnt }: Pick<Entry, 'given' | 'learnt'> = index.entries[number] ?? NOTHING
  let best = 0
  let second = 0
  let third = 0
  const look = (unit: number): void => {
    const near = nearnessOf(index, unit, meaning)
    if (near > best) {
      third = second
      second = best
      best = near
    } else if (near > second) {
      third = second
      second = near
    } else if (near > third) third = near
  }
  for (const unit of given) look(unit)
  for (let at = Math.max(0, learnt.length - LATEST); at < learnt.length; at++) look(learnt[at] ?? 0)
  const whole = wholeness(index, number, meaning) + 0.5 * nearnessOf(index, given[0] ?? -1, meaning)
  return { best, sum: best + fullness(index) * (0.5 * second + 0.25 * third), whole }
}

const board = new Board()

/** The `count` answers whose title, or all texts together, are nearest to a meaning. */
export function nearest(index: SuggestIndex, meaning: Float32Array, count: number): number[] {
  board.reset(index.entries.length)
  for (const [number, entry] of index.entries.entries()) {
    if (!entry) continue
    board.add(number, nearnessOf(index, entry.given[0] ?? -1, meaning))
    board.add(number, wholeness(index, number, meaning))
  }
  return board.best(count)
}
