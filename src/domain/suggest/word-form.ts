import { conceptsOf, opensConcept } from './concepts.ts'
import { bucketOf, bucketsOfPieces } from './features.ts'
import { rootOf } from './irregular.ts'
import { inFull, isAscii, isStopWord, words } from './words.ts'

/** What is known of a word by itself. */
export interface WordForm {
  readonly word: string
  readonly root: string
  /** Bucket of the root. */
  readonly bucket: number
  /** Buckets of its pieces of 3 to 5 letters, its ends marked. */
  readonly pieces: readonly number[]
  /** Groups of words of like meaning (see concepts.ts). */
  readonly concepts: readonly number[]
  /** Whether two words of which this is the first may be in such a group. */
  readonly opensConcept: boolean
  /** So frequent that it says nothing. */
  readonly isStop: boolean
}

/** Words come again and again; beyond this many the memory starts anew. */
const REMEMBERED = 30_000
/** Nobody types longer words; what is longer is no word. */
const LONGEST = 40

const known = new Map<string, WordForm>()

/** Reads a lower-case word; the same word is read once. */
export function formOf(word: string): WordForm {
  const before = known.get(word)
  if (before) return before
  const root = rootOf(word)
  const form = {
    word,
    root,
    bucket: bucketOf(1, root, 0, root.length),
    pieces: bucketsOfPieces(`^${word.slice(0, LONGEST)}$`),
    concepts: conceptsOf(root),
    opensConcept: opensConcept(root),
    isStop: isStopWord(word),
  }
  if (known.size >= REMEMBERED) known.clear()
  known.set(word, form)
  return form
}

/** 1 for the characters of a word in ASCII. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** The word met last of all with one hash; others with the same take its place. */
const SLOTS = 1 << 15
const latest: (WordForm | null)[] = new Array<WordForm | null>(SLOTS).fill(null)

/**
 * The words of a text, read. A library has half a million words of which ten thousand differ: in ASCII no string is made of a word that was met
 * before.
 */
export function formsIn(text: string): WordForm[] {
  if (!isAscii(text)) return words(text).map(formOf)
  const full = inFull(text)
  const found: WordForm[] = []
  let from = 0
  let hash = 0
  for (let at = 0; at <= full.length; at++) {
    const code = full.charCodeAt(at)
    if (IN_WORD[code] === 1) {
      hash = Math.imul(hash ^ code, 0x01000193)
      continue
    }
    if (at > from) {
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
      const before = latest[slot]
      const isSame = before?.word.length === at - from && full.startsWith(before.word, from)
      const form = before && isSame ? before : formOf(full.slice(from, at))
      latest[slot] = form
      found.push(form)
    }
    from = at + 1
    hash = 0
  }
  return found
}
