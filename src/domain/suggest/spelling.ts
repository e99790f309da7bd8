import { CONCEPT_WORDS } from './concepts.ts'
import { rootOf } from './irregular.ts'

/** Shorter words have too many neighbours to guess at; from LONG letters on two slips are forgiven. */
const SHORT = 4
const LONG = 8
const PLAIN = /^[a-z]+$/

/** So frequent that an index which lacks them is no sign of a slip. */
const FREQUENT = new Set(
  `about after again already also always another anyone anything asked asking away back been before being best better both bring came cannot
  come could days does doing done down each even ever every everything first from gave give given goes going gone good have having help here
  however into just keep kind know last least less like little look looking made make many maybe mine more most much must need needed never next
  nothing once only other over part people please pretty quite rather really right said same says seem seems several should show since some
  someone something still such sure take than thank thanks that their them then there these they thing things think this those though three
  through times today told took trying under until very want wanted wants week weeks well went were what when where which while will with
  without wondering work would year years yesterday your hello hope`.split(/\s+/),
)

/** Bits of the letters in a word: words a slip apart differ in two bits at most. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97)
  return letters
}

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Letters to put in, leave out, change or swap with the next (optimal string alignment) to get from one word to the other, or `most` + 1. */
export function slipsBetween(a: string, b: string, most: number): number {
  let twoBack: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let slips = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (twoBack[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    twoBack = before
    before = row
  }
  return before[b.length] ?? most + 1
}

/** A word that may have been meant. */
interface Known {
  readonly word: string
  readonly letters: number
  /** How often the index has it. */
  uses: number
}

type Shelves = Map<string, Known[]>

/** Words by their first letter, which people seldom get wrong. */
function shelve(shelves: Shelves, known: Known): void {
  const first = known.word.charAt(0)
  const shelf = shelves.get(first)
  if (shelf) shelf.push(known)
  else shelves.set(first, [known])
}

const canBeMeant = (word: string): boolean => word.length >= SHORT && PLAIN.test(word)

const concepts: Shelves = new Map()
const conceptRoots = new Set<string>()
for (const word of CONCEPT_WORDS) {
  conceptRoots.add(rootOf(word))
  if (canBeMeant(word)) shelve(concepts, { word, letters: lettersOf(word), uses: 0 })
}

/** The words that an index knows, and what a misspelt one was meant to be. */
export class Spelling {
  readonly #known = new Map<string, Known>()
  readonly #shelves: Shelves = new Map()

  readonly #knows: (root: string) => boolean

  /** `knows` tells whether the index has a root. */
  constructor(knows: (root: string) => boolean) {
    this.#knows = knows
  }

  add(word: string): void {
    const before = this.#known.get(word)
    if (before) before.uses++
    if (before || !canBeMeant(word)) return
    const known = { word, letters: lettersOf(word), uses: 1 }
    this.#known.set(word, known)
    shelve(this.#shelves, known)
  }

  remove(word: string): void {
    const known = this.#known.get(word)
    if (!known || --known.uses > 0) return
    this.#known.delete(word)
    const shelf = this.#shelves.get(word.charAt(0)) ?? []
    shelf.splice(shelf.indexOf(known), 1)
  }

  /** The word that was meant: the nearest known one, the more frequent of two; the word itself where it is known or nothing is near. */
  meant(word: string, root: string): string {
    if (word.length < SHORT || FREQUENT.has(word) || !PLAIN.test(word)) return word
    if (this.#knows(root) || conceptRoots.has(root)) return word
    const most = word.length >= LONG ? 2 : 1
    const letters = lettersOf(word)
    let nearest = word
    let least = most + 1
    let uses = -1
    for (const shelf of [this.#shelves.get(word.charAt(0)), concepts.get(word.charAt(0))])
      for (const known of shelf ?? []) {
        if (bitsOf(known.letters ^ letters) > 2 * most) continue
        if (Math.abs(known.word.length - word.length) > most) continue
        const slips = slipsBetween(word, known.word, most)
        const isBetter =
          slips < least ||
          (slips === least && (known.uses > uses || (known.uses === uses && known.word < nearest)))
        if (slips > most || !isBetter) continue
        nearest = known.word
        least = slips
        uses = known.uses
      }
    return nearest
  }
}
