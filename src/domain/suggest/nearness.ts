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

/** How near one text is, 0 to 1; a text without a meaning lies at nothing and is near to nothing. */
function nearnessOf({ meanings }: SuggestIndex, unit: number, meaning: Float32Array): number {
  return Math.max(0, meanings.dot(unit, meaning))
}

/** How near all texts of an answer together are, 0 to 1. */
function wholeness({ wholes }: SuggestIndex, number: number, meaning: Float32Array): number {
  const length = wholes.length(number)
  return length > 0 ? Math.max(0, wholes.dot(number, meaning) / length) : 0
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
    const near = nearnessOf(index, unit ?? -1, meaning)
    if (near > best) {
      third = second
      second = best
      best = near
    } else if (near > second) {
      third = second
      second = near
    } else if (near > third) third = near
  }
  const whole = wholeness(index, number, meaning) + 0.5 * nearnessOf(index, given[0] ?? -1, meaning)
  return { best, sum: best + fullness(index) * (0.5 * second + 0.25 * third), whole }
}

const board = new Board()

/** The `count` answers whose title, or all texts together, are nearest to a meaning. */
export function nearest(index: SuggestIndex, meaning: Float32Array, count: number): number[] {
  board.reset(index.entries.length)
  for (let number = 0; number < index.entries.length; number++) {
    const entry = index.entries[number]
    if (!entry) continue
    const title = nearnessOf(index, entry.given[0] ?? -1, meaning)
    const whole = wholeness(index, number, meaning)
    board.add(number, Math.max(title, whole) + 0.5 * Math.min(title, whole))
  }
  return board.best(count)
}
