import { conceptsOf } from './concepts.ts'
import { bucketOf } from './features.ts'
import { rootOf } from './irregular.ts'

/** What is known of a word by itself. */
export interface WordForm {
  readonly root: string
  /** Bucket of the root. */
  readonly bucket: number
  /** Buckets of its pieces of 3 to 5 letters, its ends marked. */
  readonly pieces: readonly number[]
  /** Groups of words of like meaning (see concepts.ts). */
  readonly concepts: readonly number[]
}

/** Words come again and again; beyond this many the memory starts anew. */
const REMEMBERED = 30_000
/** Nobody types longer words; what is longer is no word. */
const LONGEST = 40

const known = new Map<string, WordForm>()

function piecesOf(word: string): number[] {
  const padded = `^${word.slice(0, LONGEST)}$`
  const pieces: number[] = []
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= padded.length; at++) pieces.push(bucketOf(3, padded, at, at + size))
  return pieces
}

/** Reads a lower-case word; the same word is read once. */
export function formOf(word: string): WordForm {
  const before = known.get(word)
  if (before) return before
  const root = rootOf(word)
  const form = {
    root,
    bucket: bucketOf(1, root, 0, root.length),
    pieces: piecesOf(word),
    concepts: conceptsOf(root),
  }
  if (known.size >= REMEMBERED) known.clear()
  known.set(word, form)
  return form
}
