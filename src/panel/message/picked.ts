import { createStore } from 'zustand/vanilla'
import { STEPS, type Step } from '../../domain/carp/step.ts'

/** One part of the message being composed: an answer of the library by its id, or a sentence made for this conversation. */
export type Picked =
  | { readonly kind: 'answer'; readonly id: string; readonly step: Step | null }
  | { readonly kind: 'sentence'; readonly id: string; readonly step: Step; readonly text: string }

export type PickedList = readonly Picked[]

/** What is being composed, by ticket; forgotten when the panel closes. */
export const messages = createStore<Readonly<Record<string, PickedList>>>(() => ({}))

const NONE: PickedList = []

export const pickedFor = (all: Readonly<Record<string, PickedList>>, ticket: string): PickedList =>
  all[ticket] ?? NONE

const placeOf = ({ step }: Picked): number => STEPS.indexOf(step ?? 'problem-solve')

/** With `piece` where CARP wants it: behind the last one of its step or of an earlier one. One piece stands once. */
export function withPiece(list: PickedList, piece: Picked): PickedList {
  if (list.some(({ id }) => id === piece.id)) return list
  const behind = list.findLastIndex((one) => placeOf(one) <= placeOf(piece)) + 1
  return [...list.slice(0, behind), piece, ...list.slice(behind)]
}

/** With the piece at `at` one place up (-1) or down (1), as far as the list goes. */
export function movedPiece(list: PickedList, at: number, by: -1 | 1): PickedList {
  const piece = list[at]
  const other = list[at + by]
  return piece && other ? list.with(at, other).with(at + by, piece) : list
}

export function withoutPiece(list: PickedList, at: number): PickedList {
  return list.filter((_, place) => place !== at)
}
