import type { Category } from '../flag.ts'
import { FEATURE_SPACE } from './features.ts'

/** One linear model, sparse: the places that weigh anything, and 63 steps of weight. */
export interface PackedWeights {
  /** Distances between the places, a character each; `~` adds the longest distance and goes on. */
  readonly places: string
  /** A character a place. */
  readonly steps: string
  /** What one step weighs. */
  readonly step: number
  readonly bias: number
}

/** What `npx tsx bin/train-opinion.ts` learnt from the corpus; plain data. */
export interface OpinionWeights {
  readonly format: 1
  /** Names the corpus it was learnt from, so that a test sees when it is old. */
  readonly learntFrom: string
  /** Koi speaks where off-putting scores at least this. */
  readonly sure: number
  /** A rule's hit counts only where off-putting scores at least this. */
  readonly doubt: number
  readonly offPutting: PackedWeights
  readonly categories: Readonly<Record<Category, PackedWeights>>
}

/** A linear model ready to use. */
export interface LinearModel {
  /** Weight of each place, in steps. */
  readonly steps: Int8Array
  readonly step: number
  readonly bias: number
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const FURTHER = '~'
const LONGEST = ALPHABET.length
/** Steps run from -31 to 31. */
export const STEPS = 31

/** Packs places (ascending) with their steps. */
export function packWeights(
  entries: readonly (readonly [place: number, steps: number])[],
  step: number,
  bias: number,
): PackedWeights {
  let places = ''
  let steps = ''
  let before = -1
  for (const [place, weight] of entries) {
    let distance = place - before - 1
    for (; distance >= LONGEST; distance -= LONGEST) places += FURTHER
    places += ALPHABET.charAt(distance)
    steps += ALPHABET.charAt(weight + STEPS)
    before = place
  }
  return { places, steps, step, bias }
}

/** The model that `packWeights` packed. */
export function unpackWeights({ places, steps, step, bias }: PackedWeights): LinearModel {
  const values = new Map([...ALPHABET].map((letter, value) => [letter, value]))
  const unpacked = new Int8Array(FEATURE_SPACE)
  let place = -1
  let index = 0
  for (const letter of places) {
    if (letter === FURTHER) {
      place += LONGEST
      continue
    }
    place += 1 + (values.get(letter) ?? 0)
    unpacked[place] = (values.get(steps.charAt(index++)) ?? STEPS) - STEPS
  }
  return { steps: unpacked, step, bias }
}
